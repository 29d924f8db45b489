// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

class ProxyDialer
{
    public void Ping(IPEndPoint proxy, IPEndPoint target, byte[] tunnel)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(proxy);
        socket.Send(tunnel);
        socket.Connect(target); //~ TCP6001
    }
}
