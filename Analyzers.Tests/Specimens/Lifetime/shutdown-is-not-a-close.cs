// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

class StatusClient
{
    public int Query(IPEndPoint server, byte[] request, byte[] reply)
    {
        var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1001
        socket.Connect(server);
        socket.Send(request);
        int length = socket.Receive(reply);
        socket.Shutdown(SocketShutdown.Both); // sends a FIN, keeps the descriptor
        return length;
    }
}
