// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

sealed class PooledSocket : IDisposable
{
    private readonly Socket _socket;

    public PooledSocket(string host, int port)
    {
        _socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        _socket.Connect(host, port);
    }

    public bool IsAlive => _socket.Poll(0, SelectMode.SelectRead) && _socket.Available == 0; //~ TCP2003

    public void Dispose() => _socket.Dispose();
}
