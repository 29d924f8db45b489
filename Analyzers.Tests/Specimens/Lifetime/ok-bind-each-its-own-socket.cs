// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

class DualBind
{
    public void Listen(IPAddress inside, IPAddress outside)
    {
        using var first = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        using var second = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        first.Bind(new IPEndPoint(inside, 8080));
        second.Bind(new IPEndPoint(outside, 8080));
        first.Listen();
        second.Listen();
    }
}
