// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace ShardedCache;

internal sealed class ConnectionPool(string host) : IDisposable
{
    private readonly ConcurrentStack<TcpClient> _idle = new(); //~ TCP1004
    private readonly SemaphoreSlim _slots = new(8);

    public void Warm(int count)
    {
        for (var i = 0; i < count; i++)
            _idle.Push(new TcpClient(host, 11211));
    }

    public async Task SetAsync(ReadOnlyMemory<byte> command)
    {
        await _slots.WaitAsync();
        try
        {
            if (_idle.TryPeek(out TcpClient? client))
                await client.GetStream().WriteAsync(command);
        }
        finally
        {
            _slots.Release();
        }
    }

    public void Dispose() => _slots.Dispose();
}
