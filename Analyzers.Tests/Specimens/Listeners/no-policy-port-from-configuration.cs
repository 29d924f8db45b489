// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class RelayProgram
{
    public static int Main(string[] args)
    {
        int port = args.Length > 0 ? int.Parse(args[0]) : 4242;
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start(); //~ TCP3004
        while (true)
        {
            using TcpClient client = listener.AcceptTcpClient();
            client.GetStream().Write("hello\n"u8);
        }
    }
}
