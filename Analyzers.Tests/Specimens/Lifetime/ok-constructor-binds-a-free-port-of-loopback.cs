// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

public sealed class LocalTunnel : IDisposable
{
    private readonly Socket _listener;

    public LocalTunnel(bool six)
    {
        IPEndPoint at;
        if (six)
            at = new IPEndPoint(IPAddress.IPv6Loopback, 0);
        else
            at = new IPEndPoint(IPAddress.Loopback, 0);
        _listener = new Socket(at.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        _listener.Bind(at);
        _listener.Listen(1);
    }

    public void Dispose() => _listener.Dispose();
}
