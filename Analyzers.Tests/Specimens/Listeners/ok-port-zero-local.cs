// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class PortFinder
{
    public static int FreePort()
    {
        int port = 0;
        var endPoint = new IPEndPoint(IPAddress.Loopback, port);
        var listener = new TcpListener(endPoint);
        listener.Start();
        int free = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        return free;
    }
}
