// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Proxy;

internal sealed class DualUplink : IDisposable
{
    private readonly Socket _control = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly Socket _data = new(SocketType.Stream, ProtocolType.Tcp);

    public void Open(EndPoint control, EndPoint data)
    {
        _control.Connect(control);
        _data.Connect(data);
    }

    public void Dispose()
    {
        foreach (Socket leg in new[] { _control, _data })
            leg.Dispose();
    }
}
