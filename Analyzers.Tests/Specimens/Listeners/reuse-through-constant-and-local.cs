// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class RpcServer
{
    private const int On = 1;

    public static Socket Open(IPEndPoint endPoint)
    {
        var level = SocketOptionLevel.Socket;
        var socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.SetSocketOption(level, SocketOptionName.ReuseAddress, On); //~ TCP3003
        socket.Bind(endPoint);
        socket.Listen();
        return socket;
    }
}
