// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

static class ElasticLink
{
    public static async Task<TcpClient> OpenAsync(string host, CancellationToken token)
    {
        var client = new TcpClient(); //~? TCP1003
        try
        {
            await client.ConnectAsync(host, 9300, token);
            return client;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            client.Dispose();
            throw;
        }
    }
}
