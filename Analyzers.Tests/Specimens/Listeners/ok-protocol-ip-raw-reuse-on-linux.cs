// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class EchoServer
{
    private const int SolSocket = 1, SoReuseAddr = 2;

    public static Socket Open(int port)
    {
        var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.IP);
        if (OperatingSystem.IsLinux())
            listener.SetRawSocketOption(SolSocket, SoReuseAddr, BitConverter.GetBytes(1));
        listener.Bind(new IPEndPoint(IPAddress.Any, port)); //~? TCP3004
        listener.Listen(128);
        return listener;
    }
}
