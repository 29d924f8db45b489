// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

public static class BrokerConnector
{
    // The constructor that connects closes its own socket when that fails.
    public static TcpClient Connect(string host, int port)
    {
        var client = new TcpClient(host, port);
        client.NoDelay = true;
        client.SendTimeout = 5000;
        return client;
    }
}
