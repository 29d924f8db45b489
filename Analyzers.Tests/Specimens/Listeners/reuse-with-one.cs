// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class CacheServer
{
    public static void Run(int port)
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, 1); //~ TCP3003
        listener.Bind(new IPEndPoint(IPAddress.Any, port));
        listener.Listen(512);
        while (true)
        {
            using Socket client = listener.Accept();
            client.Send("+OK\r\n"u8);
        }
    }
}
