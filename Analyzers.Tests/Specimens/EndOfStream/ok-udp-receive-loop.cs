// rules: TCP2001,TCP2002,TCP2003
using System.Net;
using System.Net.Sockets;

static class StatsdListener
{
    public static void Listen()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        socket.Bind(new IPEndPoint(IPAddress.Any, 8125));
        var datagram = new byte[1500];
        long bytes = 0;
        while (true)
        {
            int n = socket.Receive(datagram);
            bytes += n;
            Console.WriteLine($"{bytes} bytes");
        }
    }
}
