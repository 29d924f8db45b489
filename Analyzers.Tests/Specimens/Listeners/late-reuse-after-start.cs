// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class StatusServer
{
    public static void Run(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        listener.Start(); //~? TCP3004
        listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true); //~ TCP3002
        try
        {
            using TcpClient client = listener.AcceptTcpClient();
            client.GetStream().Write("up\n"u8);
        }
        finally
        {
            listener.Stop();
        }
    }
}
