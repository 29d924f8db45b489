// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net.Sockets;
using System.Net.WebSockets;

public static class Ws
{
    public static async Task RunAsync(TcpListener listener)
    {
        var client = await listener.AcceptTcpClientAsync(); //~ TCP1001
        var ws = WebSocket.CreateFromStream(client.GetStream(), new WebSocketCreationOptions { IsServer = true });
        await ws.SendAsync(new byte[1], WebSocketMessageType.Binary, true, default);
        await ws.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", default);
    }
}
