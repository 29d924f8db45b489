// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class EphemeralListener
{
    public static int Open(out Socket listener)
    {
        listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.IP);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(32);
        return ((IPEndPoint)listener.LocalEndPoint!).Port;
    }
}
