// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

class TooSoon
{
    public void Hello(string host)
    {
        using var client = new TcpClient();
        var stream = client.GetStream(); //~ TCP6001
        client.Connect(host, 23);
        stream.WriteByte(0xFF);
    }
}
