// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class HelloFirst(TcpListener listener, ICollection<Socket> peers)
{
    public void Take()
    {
        var peer = listener.AcceptSocket(); //~ TCP1003
        peer.NoDelay = true;
        var hello = new byte[16];
        int n = peer.Receive(hello); // a reset throws here
        Console.WriteLine($"{peer.RemoteEndPoint} sent {n} bytes");
        peers.Add(peer);
    }
}
