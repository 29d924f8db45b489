// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace ChatServer;

internal sealed class StatusPort
{
    private readonly TcpListener _listener; //~ TCP1007

    public StatusPort(int port)
    {
        _listener = new TcpListener(IPAddress.Loopback, port);
    }

    public void Open() => _listener.Start();

    public void AnswerOne()
    {
        using TcpClient probe = _listener.AcceptTcpClient();
        probe.GetStream().Write("up\n"u8);
    }
}
