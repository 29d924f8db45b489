// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

class OneShotServer
{
    public Socket WaitForPeer(int port)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); //~? TCP1007
        socket.Bind(new IPEndPoint(IPAddress.Any, port));
        socket.Listen();
        socket = socket.Accept(); //~? TCP1005
        return socket;
    }
}
