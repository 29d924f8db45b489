// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

sealed class LoopbackPair
{
    private const int AnyPort = 0;

    public static (TcpClient Client, TcpClient Server) Create()
    {
        var listener = new TcpListener(IPAddress.Loopback, AnyPort);
        listener.Start();
        try
        {
            var client = new TcpClient();
            client.Connect((IPEndPoint)listener.LocalEndpoint);
            return (client, listener.AcceptTcpClient());
        }
        finally
        {
            listener.Stop();
        }
    }
}
