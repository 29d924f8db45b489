// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Proxy;

internal sealed class DualStackPort : IDisposable
{
    private readonly TcpListener _v4;
    private readonly TcpListener _v6; //~ TCP1007

    public DualStackPort(int port)
    {
        _v4 = new TcpListener(IPAddress.Any, port);
        _v6 = new TcpListener(IPAddress.IPv6Any, port);
    }

    public void Start()
    {
        _v4.Start();
        _v6.Start();
    }

    public Task<TcpClient> AcceptAsync(bool v6) => (v6 ? _v6 : _v4).AcceptTcpClientAsync();

    public void Dispose()
    {
        _v4.Stop();
    }
}
