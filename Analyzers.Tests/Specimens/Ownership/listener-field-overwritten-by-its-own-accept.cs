// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

namespace Scada;

internal sealed class SinglePeerPort : IDisposable
{
    private Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public void WaitForPeer(EndPoint local)
    {
        _socket.Bind(local);
        _socket.Listen(1);
        _socket = _socket.Accept(); //~ TCP1005
    }

    public int Receive(byte[] buffer) => _socket.Receive(buffer);

    public void Dispose() => _socket.Dispose();
}
