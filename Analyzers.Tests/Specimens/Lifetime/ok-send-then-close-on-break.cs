// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

class Countdown
{
    public void Run(IPEndPoint server, int from)
    {
        using var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(server);
        while (true)
        {
            socket.Send([(byte)from]);
            if (from-- > 0)
                continue;
            socket.Close();
            break;
        }
    }
}
