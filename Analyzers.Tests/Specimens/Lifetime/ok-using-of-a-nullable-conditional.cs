// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Sampler
{
    public int Sample(TcpListener listener)
    {
        using TcpClient? client = listener.Pending() ? listener.AcceptTcpClient() : null;
        return client?.GetStream().ReadByte() ?? -1;
    }
}
