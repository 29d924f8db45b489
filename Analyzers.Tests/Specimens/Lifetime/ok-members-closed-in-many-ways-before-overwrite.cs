// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net;
using System.Net.Sockets;

public class Conditionals
{
    private Socket? _s;
    private TcpClient? _c;

    public void Open(EndPoint ep)
    {
        _s?.Close();
        _s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        _s.Connect(ep);
    }

    public void Reopen(string host)
    {
        (_c as IDisposable)?.Dispose();
        _c = new TcpClient(host, 1);
    }

    public void Renew(string host)
    {
        if (_c is { } old)
            old.Close();
        _c = new TcpClient(host, 1);
    }

    public void Restart(string host)
    {
        if (_c is not null)
        {
            _c.Close();
            _c = null;
        }
        _c = new TcpClient(host, 1);
    }

    public void Refresh(string host)
    {
        _c?.Client?.Dispose();
        _c = new TcpClient(host, 1);
    }

    public void Recover(string host)
    {
        var c = _c;
        _c = new TcpClient(host, 1);
        c?.GetStream().Close();
    }

    public void ResetQuietly(string host)
    {
        try { _c?.Close(); }
        catch { /* whatever */ }
        finally { _c = null; }
        _c = new TcpClient(host, 1);
    }

    public void Dispose()
    {
        _s?.Dispose();
        _c?.Dispose();
    }
}
