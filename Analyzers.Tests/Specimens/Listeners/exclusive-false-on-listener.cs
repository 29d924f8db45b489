// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class RelayServer
{
    public static void Run(IPEndPoint local)
    {
        var listener = new TcpListener(local);
        listener.ExclusiveAddressUse = false; //~ TCP3003
        listener.Start(128);
        try
        {
            while (true)
            {
                using TcpClient peer = listener.AcceptTcpClient();
                Console.WriteLine($"relay for {peer.Client.RemoteEndPoint}");
            }
        }
        finally
        {
            listener.Stop();
        }
    }
}
