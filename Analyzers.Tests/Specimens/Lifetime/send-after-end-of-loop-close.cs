// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

class Countdown
{
    public void Run(IPEndPoint server, int from)
    {
        using var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(server);
        while (from-- > 0)
            socket.Send([(byte)from]);
        socket.Dispose();
        socket.Send("lift-off"u8); //~ TCP6001
    }
}
