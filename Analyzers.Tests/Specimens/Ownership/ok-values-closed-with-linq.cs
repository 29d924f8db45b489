// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace MarketData;

internal sealed class ReplayServer(TcpListener listener)
{
    private readonly ConcurrentDictionary<Guid, TcpClient> _replays = new();

    public async Task AcceptAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            TcpClient client = await listener.AcceptTcpClientAsync(stop);
            _replays[Guid.NewGuid()] = client;
        }
    }

    public void Stop() => _replays.Values.ToList().ForEach(c => c.Close());
}
