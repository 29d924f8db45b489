// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
// option: tcplint.runtime = unity
// fix: none
using System.Net;
using System.Net.Sockets;

sealed class SceneServer
{
    private TcpListener? _listener;

    public void Open()
    {
        _listener = new TcpListener(IPAddress.Any, 7777);
        _listener.Start(); //~ TCP3004
    }

    public TcpClient? Poll() => _listener is { } listener && listener.Pending() ? listener.AcceptTcpClient() : null;

    public void Close() => _listener?.Stop();
}
