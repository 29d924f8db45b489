// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class MetricsEndpoint
{
    public static void Serve()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Unspecified);
        socket.ExclusiveAddressUse = true;
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 9100)); //~ TCP3001
        socket.Listen(50);
        for (;;)
        {
            using Socket scraper = socket.Accept();
            scraper.Send("HTTP/1.1 204 No Content\r\n\r\n"u8);
        }
    }
}
