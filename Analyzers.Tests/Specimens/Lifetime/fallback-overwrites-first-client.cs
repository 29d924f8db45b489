// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Failover
{
    public TcpClient Open(string primary, string secondary, int minimumWindow)
    {
        var client = new TcpClient(primary, 5672);
        if (client.ReceiveBufferSize < minimumWindow)
            client = new TcpClient(secondary, 5672); //~ TCP1005
        return client;
    }
}
