// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System;
using System.Net;
using System.Net.Sockets;

class Dialer
{
    public Socket Dial(EndPoint peer)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP1003
        Console.WriteLine("{0}: dialing {1} with {2}", DateTime.Now, peer, socket);
        socket.Connect(peer);
        return socket;
    }
}
