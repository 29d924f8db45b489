// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Sometimes
{
    // The same flag decides about the close and the write.
    public void Send(string host, bool last, byte[] data)
    {
        using var client = new TcpClient(host, 4044);
        var stream = client.GetStream();
        if (last)
            client.Close();
        if (!last)
            stream.Write(data);
    }
}
