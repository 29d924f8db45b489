// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

class HalfCloser
{
    public void Exchange(IPEndPoint server, byte[] request, byte[] more)
    {
        using var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(server);
        socket.Send(request);
        socket.Shutdown(SocketShutdown.Send);
        socket.Send(more); //~ TCP6001
    }
}
