// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

class Rebinder
{
    public void Rebind(IPEndPoint local)
    {
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp);
        using (socket)
            socket.Bind(local);
        socket.Bind(local); //~ TCP6001
    }
}
