// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class DoorController : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly byte[] _state = new byte[1];

    public void Connect(string host) => _socket.Connect(host, 3001);

    public byte ReadState(int attempt)
    {
        if (attempt > 3)
            throw new IOException("the controller does not answer");
        int n = _socket.Receive(_state);
        return n == 0 ? ReadState(attempt + 1) : _state[0];
    }

    public void Dispose() => _socket.Dispose();
}
