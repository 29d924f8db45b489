// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

class StaleStream
{
    public int Peek(string host)
    {
        var client = new TcpClient(host, 4041);
        var stream = client.GetStream();
        client.Close();
        return stream.ReadByte(); //~ TCP6001
    }
}
