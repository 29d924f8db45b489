// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class OneAtATimeServer
{
    public static void Run(CancellationToken token)
    {
        var listener = new TcpListener(IPAddress.Any, 4000);
        listener.ExclusiveAddressUse = true;
        while (!token.IsCancellationRequested)
        {
            listener.Start();
            using TcpClient client = listener.AcceptTcpClient();
            listener.Stop();
            client.GetStream().Write("one at a time\n"u8);
        }
    }
}
