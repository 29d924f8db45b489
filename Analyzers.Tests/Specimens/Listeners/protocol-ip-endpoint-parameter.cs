// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

sealed class ReplicationListener : IDisposable
{
    private readonly Socket _socket;

    public ReplicationListener(IPEndPoint endPoint)
    {
        _socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.IP);
        _socket.Bind(endPoint); //~ TCP3001
        _socket.Listen(int.MaxValue);
    }

    public ValueTask<Socket> AcceptAsync(CancellationToken token) => _socket.AcceptAsync(token);

    public void Dispose() => _socket.Dispose();
}
