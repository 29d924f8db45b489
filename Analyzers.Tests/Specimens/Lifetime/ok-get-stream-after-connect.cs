// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class InTime
{
    public void Hello(string host)
    {
        using var client = new TcpClient();
        client.ReceiveTimeout = 1000;
        client.Connect(host, 23);
        client.GetStream().WriteByte(0xFF);
    }
}
