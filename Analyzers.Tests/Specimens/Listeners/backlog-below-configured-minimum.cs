// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
// option: tcplint.min_backlog = 128
using System.Net;
using System.Net.Sockets;

static class FrontDoor
{
    public static void Run()
    {
        var listener = new TcpListener(IPAddress.Any, 443) { ExclusiveAddressUse = true };
        listener.Start(100); //~ TCP3005
        while (true)
        {
            using TcpClient client = listener.AcceptTcpClient();
            client.NoDelay = true;
        }
    }
}
