// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
// option: tcplint.runtime = netcore2.0
using System.Net;
using System.Net.Sockets;

static class OldIngest
{
    public static Socket Open(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.SetRawSocketOption(1, 2, BitConverter.GetBytes(1));
        socket.Bind(new IPEndPoint(IPAddress.Any, port)); //~? TCP3004
        socket.Listen(100);
        return socket;
    }
}
