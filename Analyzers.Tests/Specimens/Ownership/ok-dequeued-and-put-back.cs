// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace ShardedCache;

internal sealed class IdleQueue(string host) : IDisposable
{
    private readonly ConcurrentQueue<TcpClient> _idle = new();

    public void Warm() => _idle.Enqueue(new TcpClient(host, 6379));

    public void Rotate()
    {
        if (_idle.TryDequeue(out TcpClient? oldest))
            _idle.Enqueue(oldest);
    }

    public void Dispose()
    {
        foreach (TcpClient client in _idle)
            client.Dispose();
    }
}
