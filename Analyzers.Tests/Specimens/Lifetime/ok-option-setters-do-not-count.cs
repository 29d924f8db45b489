// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class OptionSetter(TcpListener listener, ICollection<Socket> peers)
{
    public void Take()
    {
        var peer = listener.AcceptSocket();
        peer.NoDelay = true;
        peer.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        peer.LingerState = new LingerOption(true, 2);
        Console.WriteLine($"{peer.RemoteEndPoint} joined at {DateTime.Parse("2020-01-01")}");
        peers.Add(peer);
    }
}
