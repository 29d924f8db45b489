using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;

namespace Web;

public static class Upgrade
{
    public static async Task<WebSocket> ConnectAsync(Uri uri, CancellationToken token)
    {
        Socket? socket = new(SocketType.Stream, ProtocolType.Tcp);
        NetworkStream? stream = null;
        try
        {
            await socket.ConnectAsync(uri.Host, uri.Port, token);
            stream = new NetworkStream(socket, ownsSocket: true);
            socket = null;
            var request = $"GET {uri.PathAndQuery} HTTP/1.1\r\nHost: {uri.Host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n";
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request), token);
            await SkipHeaderAsync(stream, token);
            var result = WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { KeepAliveInterval = TimeSpan.FromSeconds(20) });
            stream = null;
            return result;
        }
        finally
        {
            stream?.Dispose();
            socket?.Dispose();
        }
    }

    private static async Task SkipHeaderAsync(Stream stream, CancellationToken token)
    {
        var one = new byte[1];
        var matched = 0;
        while (matched < 4)
        {
            if (await stream.ReadAsync(one, token) == 0)
                throw new EndOfStreamException();
            matched = one[0] == "\r\n\r\n"[matched] ? matched + 1 : one[0] == '\r' ? 1 : 0;
        }
    }
}
