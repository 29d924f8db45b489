// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Port : IDisposable
{
    private TcpListener? _listener;

    public void Open(int port)
    {
        if (_listener != null)
            return;
        _listener = new TcpListener(IPAddress.Any, port);
        _listener.Start();
    }

    public TcpClient Next() => _listener!.AcceptTcpClient();

    public void Dispose() => _listener?.Stop();
}

internal sealed class PageServer : IDisposable
{
    private readonly Port _port = new(); //~ TCP1007

    public void Run()
    {
        _port.Open(4100);
        using TcpClient pager = _port.Next();
        pager.GetStream().WriteByte(1);
    }

    public void Dispose()
    {
    }
}
