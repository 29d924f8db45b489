// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class CompatListener
{
    public static TcpListener Open(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
#if NET6_0_OR_GREATER
        listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true); //~ TCP3003
#endif
        listener.Start();
        return listener;
    }
}
