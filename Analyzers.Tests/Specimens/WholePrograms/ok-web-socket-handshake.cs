// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1006,TCP1007,TCP2001,TCP2002,TCP4001,TCP6001
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;

namespace Ws;

public sealed class WsServer(Action<WebSocket> opened) : IDisposable
{
    private readonly TcpListener _l = new(IPAddress.Loopback, 8181);

    public async Task Run()
    {
        _l.Start();
        while (true)
        {
            var tcp = await _l.AcceptTcpClientAsync();
            _ = Upgrade(tcp);
        }
    }

    private async Task Upgrade(TcpClient tcp)
    {
        var s = tcp.GetStream();
        try
        {
            var key = await ReadKey(s);
            if (key is null)
            {
                await s.WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray());
                tcp.Close();
                return;
            }
            await s.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: {key}\r\n\r\n"));
            opened(WebSocket.CreateFromStream(s, new WebSocketCreationOptions { IsServer = true }));
        }
        catch (IOException)
        {
            tcp.Dispose();
        }
    }

    private static async Task<string?> ReadKey(Stream s)
    {
        using var reader = new StreamReader(s, Encoding.ASCII, leaveOpen: true);
        string? key = null;
        while (await reader.ReadLineAsync() is { Length: > 0 } line)
            if (line.StartsWith("Sec-WebSocket-Key: ", StringComparison.OrdinalIgnoreCase))
                key = line[19..];
        return key;
    }

    public void Dispose() => _l.Dispose();
}
