// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
// option: tcplint.runtime = netcore2.0
// fix: none
using System.Net;
using System.Net.Sockets;

static class OldIngest
{
    public static void Run(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.NoDelay = true;
        socket.Bind(new IPEndPoint(IPAddress.Any, port)); //~ TCP3001
        socket.Listen(100);
        using Socket client = socket.Accept();
        client.Send("READY"u8);
    }
}
