// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading;

class RaceGuard
{
    public int Probe(string host, TimeSpan limit)
    {
        TcpClient? client = new TcpClient(host, 7);
        using var timer = new Timer(_ => Interlocked.Exchange(ref client, null)?.Dispose(), null, limit, Timeout.InfiniteTimeSpan);
        try
        {
            return client.GetStream().ReadByte();
        }
        finally
        {
            Interlocked.Exchange(ref client, null)?.Dispose();
        }
    }
}
