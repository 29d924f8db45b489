// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

class HalfCloser
{
    public int Exchange(IPEndPoint server, byte[] request, byte[] reply)
    {
        using var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(server);
        socket.Send(request);
        socket.Shutdown(SocketShutdown.Send);
        return socket.Receive(reply); // the other direction is still open
    }
}
