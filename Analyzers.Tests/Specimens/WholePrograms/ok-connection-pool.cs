// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace Pooling;

public sealed class Pool<TKey> : IDisposable where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, ConcurrentBag<TcpClient>> _idle = new();
    private readonly Func<TKey, (string Host, int Port)> _resolve;
    private volatile bool _disposed;

    public Pool(Func<TKey, (string Host, int Port)> resolve) => _resolve = resolve;

    public async ValueTask<Lease> RentAsync(TKey key, CancellationToken ct)
    {
        var bag = _idle.GetOrAdd(key, _ => []);
        while (bag.TryTake(out var idle))
        {
            if (idle.Connected)
                return new Lease(this, key, idle);
            idle.Dispose();
        }

        var (host, port) = _resolve(key);
        var fresh = new TcpClient { NoDelay = true };
        try
        {
            await fresh.ConnectAsync(host, port, ct).ConfigureAwait(false);
        }
        catch
        {
            fresh.Dispose();
            throw;
        }
        return new Lease(this, key, fresh);
    }

    private void Return(TKey key, TcpClient client, bool healthy)
    {
        if (_disposed || !healthy)
            client.Dispose();
        else
            _idle[key].Add(client);
    }

    public void Dispose()
    {
        _disposed = true;
        foreach (var bag in _idle.Values)
            foreach (var c in bag)
                c.Dispose();
        _idle.Clear();
    }

    public sealed class Lease(Pool<TKey> pool, TKey key, TcpClient client) : IDisposable
    {
        private bool _faulted;
        public NetworkStream Stream => client.GetStream();
        public void Fault() => _faulted = true;
        public void Dispose() => pool.Return(key, client, !_faulted);
    }
}
