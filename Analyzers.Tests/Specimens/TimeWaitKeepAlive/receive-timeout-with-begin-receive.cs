// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net;
using System.Net.Sockets;

sealed class RpcCall
{
    private readonly byte[] _answer = new byte[512];

    public async Task<int> CallAsync(EndPoint server, byte[] request)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.ReceiveTimeout = 3000; //~ TCP5004
        socket.Connect(server);
        socket.Send(request);
        return await Task.Factory.FromAsync(
            socket.BeginReceive(_answer, 0, _answer.Length, SocketFlags.None, null, null), socket.EndReceive);
    }
}
