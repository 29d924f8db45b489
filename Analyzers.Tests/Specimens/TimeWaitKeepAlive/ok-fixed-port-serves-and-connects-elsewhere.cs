// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;

sealed class Node
{
    public void Run(EndPoint seed)
    {
        using var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Any, 7000));
        listener.Listen();
        using var link = new Socket(SocketType.Stream, ProtocolType.Tcp);
        link.Connect(seed);
        link.Send("join"u8);
    }
}
