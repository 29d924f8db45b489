// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class WarmStartServer
{
    public static void Run(Action warmUp)
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.ExclusiveAddressUse = true;
        listener.Bind(new IPEndPoint(IPAddress.Any, 8200));
        listener.Listen(1);
        warmUp();
        listener.Listen(512);
        while (true)
        {
            using Socket client = listener.Accept();
            client.Send("warm"u8);
        }
    }
}
