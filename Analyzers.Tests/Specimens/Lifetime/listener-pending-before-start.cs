// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

class PendingProbe
{
    public bool AnyoneThere(int port)
    {
        using var listener = new TcpListener(IPAddress.Any, port);
        return listener.Pending(); //~ TCP6001
    }
}
