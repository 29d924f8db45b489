// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Scada;

internal sealed class SinglePeerPort : IDisposable
{
    private Socket? _peer;

    public void WaitForPeer(EndPoint local)
    {
        if (_peer != null)
            return;
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(local);
        listener.Listen(1);
        _peer = listener.Accept();
    }

    public int Receive(byte[] buffer) => _peer!.Receive(buffer);

    public void Dispose() => _peer?.Dispose();
}
