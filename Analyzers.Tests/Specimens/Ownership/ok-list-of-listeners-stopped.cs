// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Proxy;

internal sealed class PortRange
{
    private readonly List<TcpListener> _listeners = new();

    public void Open(int first, int count)
    {
        for (var port = first; port < first + count; port++)
        {
            var listener = new TcpListener(IPAddress.Any, port);
            _listeners.Add(listener);
            listener.Start();
        }
    }

    public bool AnyWaiting() => _listeners.Exists(l => l.Pending());

    public void Close()
    {
        foreach (TcpListener listener in _listeners)
            listener.Stop();
        _listeners.Clear();
    }
}
