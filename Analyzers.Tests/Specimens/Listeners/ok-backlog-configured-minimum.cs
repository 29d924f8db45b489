// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
// option: tcplint.min_backlog = 4
using System.Net;
using System.Net.Sockets;

static class BenchDevice
{
    public static void Run()
    {
        var listener = new TcpListener(IPAddress.Loopback, 5555) { ExclusiveAddressUse = true };
        listener.Start(4);
        while (true)
        {
            using TcpClient client = listener.AcceptTcpClient();
            client.NoDelay = true;
        }
    }
}
