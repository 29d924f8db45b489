// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class SocketFactory
{
    public static Socket Listen(IPEndPoint endPoint, ProtocolType protocol)
    {
        var socket = new Socket(endPoint.AddressFamily, SocketType.Stream, protocol);
        socket.ExclusiveAddressUse = true;
        socket.Bind(endPoint);
        socket.Listen(128);
        return socket;
    }
}
