// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
// option: tcplint.runtime = netcore2.0
// fix: none
using System.Net;
using System.Net.Sockets;

static class OldGateway
{
    public static void Run()
    {
        var listener = new TcpListener(IPAddress.Any, 8080);
        listener.Start(); //~ TCP3001
        try
        {
            using TcpClient client = listener.AcceptTcpClient();
            Console.WriteLine(client.Client.RemoteEndPoint);
        }
        finally
        {
            listener.Stop();
        }
    }
}
