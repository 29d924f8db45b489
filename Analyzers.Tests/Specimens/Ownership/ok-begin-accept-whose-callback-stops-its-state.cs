// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class PagePort : IDisposable
{
    private readonly TcpListener _listener;
    private volatile bool _ended;

    public PagePort(int port)
    {
        _listener = new TcpListener(IPAddress.Any, port);
        _listener.Start();
        _listener.BeginAcceptTcpClient(OnPage, _listener);
    }

    public void Dispose() => _ended = true;

    private void OnPage(IAsyncResult result)
    {
        var listener = (TcpListener)result.AsyncState!;
        using (TcpClient pager = listener.EndAcceptTcpClient(result))
            pager.GetStream().WriteByte(1);
        if (_ended)
            listener.Stop();
        else
            listener.BeginAcceptTcpClient(OnPage, listener);
    }
}
