// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class HalfClosedReader
{
    public int Drain(string host)
    {
        using var client = new TcpClient(host, 79);
        var stream = client.GetStream();
        client.Client.Shutdown(SocketShutdown.Send);
        return stream.ReadByte();
    }
}
