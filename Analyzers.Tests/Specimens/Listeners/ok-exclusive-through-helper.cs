// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class ListenerPolicy
{
    public static void Apply(Socket socket)
    {
        socket.NoDelay = true;
        socket.ExclusiveAddressUse = true;
    }
}

static class InventoryServer
{
    public static TcpListener Open(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        ListenerPolicy.Apply(listener.Server);
        listener.Start();
        return listener;
    }
}
