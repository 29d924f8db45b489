// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;
using System.Text;

sealed class CommandServer(TcpListener listener)
{
    public async Task RunAsync()
    {
        while (true)
            _ = ServeAsync(await listener.AcceptTcpClientAsync());
    }

    private static async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            using var reader = new StreamReader(client.GetStream());
            while (true)
            {
                switch (await reader.ReadLineAsync())
                {
                    case null:
                    case "bye":
                        return;
                    default:
                        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("ok\n"));
                        break;
                }
            }
        }
    }
}
