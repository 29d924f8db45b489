// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class TransportSockets
{
    public static Socket Listen(EndPoint endPoint)
    {
        Socket socket = endPoint switch
        {
            UnixDomainSocketEndPoint unix => new Socket(unix.AddressFamily, SocketType.Stream, ProtocolType.Unspecified),
            _ => new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp),
        };
        if (endPoint is IPEndPoint)
            socket.ExclusiveAddressUse = true;
        socket.Bind(endPoint);
        socket.Listen(512);
        return socket;
    }
}
