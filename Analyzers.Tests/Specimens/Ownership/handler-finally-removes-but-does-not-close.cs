// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace MarketData;

internal sealed class HeartbeatServer : IDisposable
{
    private readonly ConcurrentDictionary<Guid, TcpClient> _watchers = new();

    public async Task RunAsync(TcpListener listener, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            TcpClient watcher = await listener.AcceptTcpClientAsync(stop);
            Guid id = Guid.NewGuid();
            _watchers[id] = watcher;
            _ = BeatAsync(id, stop);
        }
    }

    private async Task BeatAsync(Guid id, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        try
        {
            while (await timer.WaitForNextTickAsync(stop))
                await _watchers[id].GetStream().WriteAsync("beat\n"u8.ToArray(), stop);
        }
        finally
        {
            _watchers.TryRemove(id, out _); //~ TCP1008
        }
    }

    public void Dispose()
    {
        foreach (TcpClient watcher in _watchers.Values)
            watcher.Dispose();
    }
}
