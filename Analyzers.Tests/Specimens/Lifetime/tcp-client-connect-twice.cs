// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

class DoubleDial
{
    public void Dial(string host)
    {
        using var client = new TcpClient(host, 7000);
        client.Connect(host, 7001); //~ TCP6001
    }
}
