// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net.Sockets;

public static class Many
{
    public static async Task<int> CountOpenAsync(IEnumerable<string> hosts)
    {
        int open = 0;
        await Parallel.ForEachAsync(hosts, async (host, ct) =>
        {
            using var c = new TcpClient();
            try
            {
                await c.ConnectAsync(host, 22, ct);
                Interlocked.Increment(ref open);
            }
            catch (SocketException)
            {
            }
        });
        return open;
    }

    public static async Task<long> TotalAsync(string[] hosts)
    {
        var clients = hosts.Select(h => new TcpClient(h, 19)).ToList();
        try
        {
            var sizes = await Task.WhenAll(clients.Select(async c => (long)await c.GetStream().ReadAsync(new byte[10])));
            return sizes.Sum();
        }
        finally
        {
            clients.ForEach(c => c.Dispose());
        }
    }
}
