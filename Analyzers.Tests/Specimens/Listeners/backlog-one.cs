// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class DictionaryServer
{
    public static void Run()
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.ExclusiveAddressUse = true;
        listener.Bind(new IPEndPoint(IPAddress.Any, 2628));
        listener.Listen(1); //~ TCP3005
        while (true)
        {
            using Socket client = listener.Accept();
            client.Send("220 dictd\r\n"u8);
        }
    }
}
