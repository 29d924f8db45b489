// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class EchoServer
{
    public static async Task RunAsync(IPAddress address, int port)
    {
        using var listener = new Socket(address.AddressFamily, SocketType.Stream, (ProtocolType)0);
        listener.Bind(new IPEndPoint(address, port)); //~ TCP3001
        listener.Listen(100);
        using Socket client = await listener.AcceptAsync();
        Console.WriteLine($"{client.RemoteEndPoint} connected");
    }
}
