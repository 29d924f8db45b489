// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net;
using System.Net.Sockets;

static class Probe
{
    public static async Task<int> AskAsync(EndPoint server, byte[] answer)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReceiveTimeout, 5000); //~ TCP5004
        await socket.ConnectAsync(server);
        return await socket.ReceiveAsync(answer, CancellationToken.None);
    }
}
