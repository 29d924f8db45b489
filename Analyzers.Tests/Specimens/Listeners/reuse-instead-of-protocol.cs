// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class VoiceServer
{
    public static void Run()
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.IP);
        listener.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true); //~ TCP3003
        listener.Bind(new IPEndPoint(IPAddress.Any, 64738));
        listener.Listen(100);
        while (true)
        {
            using Socket speaker = listener.Accept();
            Console.WriteLine(speaker.RemoteEndPoint);
        }
    }
}
