// rules: TCP3001
using System.Net;
using System.Net.Sockets;

class Relay
{
    public Socket Listen(AddressFamily family, IPAddress address, int port)
    {
        var socket = new Socket(family, SocketType.Stream, ProtocolType.IP);
        socket.Bind(new IPEndPoint(address, port)); //~ TCP3001
        socket.Listen(100);
        return socket;
    }
}
