// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Threading;

sealed class TickerFeed(string host)
{
    public async IAsyncEnumerable<byte> TicksAsync([EnumeratorCancellation] CancellationToken token = default)
    {
        var feed = new TcpClient(host, 7001); //~ TCP1001
        var tick = new byte[1];
        while (await feed.GetStream().ReadAsync(tick, token) == 1)
        {
            yield return tick[0];
        }
    }
}
