// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

public static class BrokerConnector
{
    public static async Task<TcpClient> ConnectAsync(string host, int port, CancellationToken token)
    {
        var client = new TcpClient { NoDelay = true }; //~ TCP1003
        await client.ConnectAsync(host, port, token);
        return client;
    }
}
