// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;
using System.Text;

sealed class KeepAliveServer(TcpListener listener)
{
    public async Task RunAsync()
    {
        while (true)
            _ = ServeAsync(await listener.AcceptTcpClientAsync());
    }

    private static async Task ServeAsync(TcpClient client)
    {
        using (client)
        using (var reader = new StreamReader(client.GetStream()))
        {
            for (int requests = 0; requests < 100; requests++)
            {
                if (await reader.ReadLineAsync() is null)
                    return;
                await client.GetStream().WriteAsync("204\n"u8.ToArray());
            }
        }
    }
}
