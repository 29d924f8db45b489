// rules: TCP3001
using System.Net;
using System.Net.Sockets;

class Relay
{
    // It may be a Unix-domain socket.
    public Socket Listen(AddressFamily family, EndPoint address)
    {
        var socket = new Socket(family, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(address);
        socket.Listen(100);
        return socket;
    }
}
