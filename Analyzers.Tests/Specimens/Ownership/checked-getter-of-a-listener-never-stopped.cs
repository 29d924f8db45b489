// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Relay(int port)
{
    private TcpListener? _server; //~ TCP1007

    private TcpListener Server
    {
        get
        {
            if (_server == null)
                throw new InvalidOperationException("not started");
            return _server;
        }
    }

    public void Start()
    {
        if (_server != null)
            return;
        _server = new TcpListener(IPAddress.Any, port);
        _server.Start();
    }

    public void ServeOne()
    {
        using TcpClient pager = Server.AcceptTcpClient();
        pager.GetStream().WriteByte(7);
    }
}
