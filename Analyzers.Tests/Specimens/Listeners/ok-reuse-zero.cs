// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class CacheServer
{
    private const int Off = 0;

    public static Socket Open(int port)
    {
        var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, Off);
        listener.Bind(new IPEndPoint(IPAddress.Any, port));
        listener.Listen(512);
        return listener;
    }
}
