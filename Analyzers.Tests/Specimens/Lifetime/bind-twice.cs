// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

class DualBind
{
    public void Listen(IPAddress inside, IPAddress outside)
    {
        using var server = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        server.Bind(new IPEndPoint(inside, 8080));
        server.Bind(new IPEndPoint(outside, 8080)); //~ TCP6001
        server.Listen();
    }
}
