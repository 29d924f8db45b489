// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

class Summary
{
    public void Report(string host)
    {
        var client = new TcpClient(host, 4040);
        using (client)
            client.GetStream().WriteByte(1);
        client.GetStream().WriteByte(2); //~ TCP6001
    }
}
