// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

class StreamFirst
{
    public void Run(Action<Stream> use)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        use(new NetworkStream(socket, ownsSocket: true)); //~ TCP6001
    }
}
