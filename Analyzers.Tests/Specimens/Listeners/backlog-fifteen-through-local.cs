// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class MapTiles
{
    public static void Run()
    {
        int pending = 15;
        var listener = new TcpListener(IPAddress.Loopback, 8765);
        listener.ExclusiveAddressUse = true;
        listener.Start(pending); //~ TCP3005
        while (true)
        {
            using TcpClient client = listener.AcceptTcpClient();
            client.GetStream().Write(new byte[256]);
        }
    }
}
