// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class PagePort : IDisposable
{
    private readonly TcpListener _listener; //~ TCP1007
    private volatile bool _ended;

    public PagePort(int port)
    {
        _listener = new TcpListener(IPAddress.Any, port);
        _listener.Start();
        _listener.BeginAcceptTcpClient(OnPage, null);
    }

    public void Dispose() => _ended = true;

    private void OnPage(IAsyncResult result)
    {
        if (_ended)
            return;
        using (TcpClient pager = _listener.EndAcceptTcpClient(result))
            pager.GetStream().WriteByte(1);
        _listener.BeginAcceptTcpClient(OnPage, null);
    }
}
