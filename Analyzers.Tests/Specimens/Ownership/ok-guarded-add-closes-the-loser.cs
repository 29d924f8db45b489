// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace ShardedCache;

internal sealed class ShardMap(Func<string, string> hostOf) : IDisposable
{
    private readonly ConcurrentDictionary<string, TcpClient> _links = new();

    public TcpClient Get(string shard)
    {
        if (_links.TryGetValue(shard, out TcpClient? link))
            return link;
        var fresh = new TcpClient(hostOf(shard), 6379);
        if (_links.TryAdd(shard, fresh))
            return fresh;
        fresh.Dispose();
        return _links[shard];
    }

    public void Dispose()
    {
        foreach (TcpClient link in _links.Values)
            link.Dispose();
    }
}
