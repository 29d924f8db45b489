// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;
using System.Text;

sealed class TinyHttp(TcpListener listener)
{
    public async Task RunAsync()
    {
        while (true)
        {
            var client = await listener.AcceptTcpClientAsync();
            _ = ServeAsync(client);
        }
    }

    private static async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            var reader = new StreamReader(client.GetStream());
            while (await reader.ReadLineAsync() is { } line)
            {
                if (line.Equals("Connection: close", StringComparison.OrdinalIgnoreCase))
                    return;
                if (line.Length == 0)
                    await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 204 No Content\r\n\r\n"));
            }
        }
    }
}
