// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace ShardedCache;

internal sealed class ShardMap(Func<string, string> hostOf) : IDisposable
{
    private readonly Dictionary<string, TcpClient> _links = new();

    public void Send(string shard, byte[] command)
    {
        if (!_links.ContainsKey(shard))
            _links[shard] = new TcpClient(hostOf(shard), 6379);
        _links[shard].GetStream().Write(command);
    }

    public void Replace(string shard)
    {
        if (_links.Remove(shard, out TcpClient? old))
            old.Close();
        _links[shard] = new TcpClient(hostOf(shard), 6379);
    }

    public void Dispose()
    {
        foreach (TcpClient link in _links.Values)
            link.Dispose();
    }
}
