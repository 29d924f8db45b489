// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class WorkerEndpoint
{
    public static Socket Open()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
        {
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true); //~ TCP3003
        }

        socket.Bind(new IPEndPoint(IPAddress.Loopback, 45000));
        socket.Listen(128);
        return socket;
    }
}
