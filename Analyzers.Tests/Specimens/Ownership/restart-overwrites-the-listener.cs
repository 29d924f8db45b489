// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Proxy;

internal sealed class Frontend : IDisposable
{
    private TcpListener? _listener;

    public void Restart(int port)
    {
        _listener = new TcpListener(IPAddress.Any, port); //~ TCP1005
        _listener.Start();
    }

    public TcpClient Accept() => _listener!.AcceptTcpClient();

    public void Dispose() => _listener?.Stop();
}
