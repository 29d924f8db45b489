// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

sealed class EmbeddedServer
{
    private readonly Action<Socket> _configure;

    public EmbeddedServer(Action<Socket> configure) => _configure = configure;

    public Socket Open(IPEndPoint endPoint)
    {
        var socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        _configure(socket);
        socket.Bind(endPoint);
        socket.Listen(512);
        return socket;
    }
}
