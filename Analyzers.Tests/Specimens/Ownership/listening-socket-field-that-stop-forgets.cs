// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Proxy;

internal sealed class SocksPort
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); //~ TCP1007
    private volatile bool _running;

    public void Start(IPEndPoint local)
    {
        _listener.Bind(local);
        _listener.Listen(128);
        _running = true;
    }

    public void RefuseAll()
    {
        while (_running)
        {
            using Socket client = _listener.Accept();
            client.Send([5, 0xFF]);
        }
    }

    public void Stop()
    {
        _running = false;
    }
}
