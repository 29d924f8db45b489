// rules: TCP4001
// Who gives the connection to others when all is well, closes those that it rejects.
using System.Net.Sockets;
using System.Net.WebSockets;

public sealed class Upgrades(TcpListener listener, Action<WebSocket> opened)
{
    public async Task Run()
    {
        while (true)
        {
            var client = await listener.AcceptTcpClientAsync();
            _ = Upgrade(client);
        }
    }

    private async Task Upgrade(TcpClient client)
    {
        var stream = client.GetStream();
        try
        {
            var head = new byte[4];
            await stream.ReadExactlyAsync(head);
            if (head[0] != 'G')
            {
                await stream.WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray());
                client.Close();
                return;
            }

            await stream.WriteAsync("HTTP/1.1 101 Switching Protocols\r\n\r\n"u8.ToArray());
            opened(WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true }));
        }
        catch (IOException)
        {
            client.Dispose();
        }
    }
}
