// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class DebugShell
{
    public static Socket Open(ushort port)
    {
        var protocol = ProtocolType.Unspecified;
        var endPoint = new IPEndPoint(IPAddress.Loopback, port);
        var socket = new Socket(SocketType.Stream, protocol);
        socket.NoDelay = true;
        socket.Bind(endPoint); //~ TCP3001
        socket.Listen(64);
        return socket;
    }
}
