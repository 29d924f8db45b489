// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

class Beacon
{
    public Socket? Attach(IPEndPoint station)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP1002
        try { socket.Connect(station); }
        catch (SocketException) { /* tested below */ }
        if (!socket.Connected)
            return null;
        return socket;
    }
}
