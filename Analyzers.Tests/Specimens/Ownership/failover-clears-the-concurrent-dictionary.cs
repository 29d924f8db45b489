// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace ShardedCache;

internal sealed class Replicas : IDisposable
{
    private readonly ConcurrentDictionary<Guid, TcpClient> _replicas = new();

    public void Add(string host) => _replicas[Guid.NewGuid()] = new TcpClient(host, 6379);

    public void Replicate(byte[] command)
    {
        foreach (TcpClient replica in _replicas.Values)
            replica.GetStream().Write(command);
    }

    public void BecomeReplica()
    {
        _replicas.Clear(); //~ TCP1008
    }

    public void Dispose()
    {
        foreach ((_, TcpClient replica) in _replicas)
            replica.Close();
    }
}
