// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Threading;
using System.Threading.Tasks;

class SocketUpgrade(TcpListener listener)
{
    public async Task PushAsync(byte[] text, CancellationToken token)
    {
        var client = await listener.AcceptTcpClientAsync(token);
        using var socket = WebSocket.CreateFromStream(client.GetStream(), new WebSocketCreationOptions { IsServer = true });
        await socket.SendAsync(text, WebSocketMessageType.Text, true, token);
    }
}
