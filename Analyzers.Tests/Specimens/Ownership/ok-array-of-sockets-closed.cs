// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace ShardedCache;

internal sealed class ShardClient : IDisposable
{
    private readonly Socket[] _shards;

    public ShardClient(int count)
    {
        _shards = new Socket[count];
        for (var i = 0; i < count; i++)
            _shards[i] = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    }

    public void Connect(int shard, EndPoint server) => _shards[shard].Connect(server);

    public int Send(int shard, byte[] command) => _shards[shard].Send(command);

    public void Dispose()
    {
        for (var i = 0; i < _shards.Length; i++)
            _shards[i].Dispose();
    }
}
