// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class SiloGateway
{
    public static void Run()
    {
        var listener = new TcpListener(IPAddress.Any, 30000);
        if (!OperatingSystem.IsWindows())
        {
            listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true); //~ TCP3003
        }

        listener.Start();
        using TcpClient client = listener.AcceptTcpClient();
        Console.WriteLine(client.Client.RemoteEndPoint);
        listener.Stop();
    }
}
