// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
// option: tcplint.allow_port_sharing = true
using System.Net;
using System.Net.Sockets;

static class ShardedWorker
{
    public static void Run()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Any, 8085)); //~? TCP3004
        socket.Listen(512);
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true); //~ TCP3002
        while (true)
        {
            using Socket client = socket.Accept();
            Console.WriteLine(client.RemoteEndPoint);
        }
    }
}
