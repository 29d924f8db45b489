// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class WindowedServer
{
    public static void Run(CancellationToken token)
    {
        var listener = new TcpListener(IPAddress.Any, 4001) { ExclusiveAddressUse = true };
        while (!token.IsCancellationRequested)
        {
            listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            listener.Start();
            using TcpClient client = listener.AcceptTcpClient();
            listener.Stop();
            client.GetStream().Write("next window\n"u8);
        }
    }
}
