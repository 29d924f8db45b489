// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

public class Forgetful
{
    private Socket? _s;
    private TcpClient? _c;
    private NetworkStream? _n;

    public void ReconnectFlushed(string host)
    {
        _n?.Flush();
        _c = new TcpClient(host, 1); //~ TCP1005
        _n = _c.GetStream();
    }

    public void ReconnectShut(EndPoint ep)
    {
        _s?.Shutdown(SocketShutdown.Send);
        _s = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true }; //~ TCP1005
        _s.Connect(ep);
    }

    public void Dispose()
    {
        _n?.Dispose();
        _c?.Dispose();
        _s?.Dispose();
    }
}
