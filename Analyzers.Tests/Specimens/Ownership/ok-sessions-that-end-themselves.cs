// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace GameServer;

internal sealed class World(TcpListener listener)
{
    private readonly ConcurrentDictionary<Guid, TcpClient> _players = new();

    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            TcpClient client = await listener.AcceptTcpClientAsync(stop);
            _ = PlayAsync(client, stop);
        }
    }

    private async Task PlayAsync(TcpClient client, CancellationToken stop)
    {
        Guid id = Guid.NewGuid();
        _players[id] = client;
        try
        {
            var buffer = new byte[1024];
            while (await client.GetStream().ReadAsync(buffer, stop) > 0)
                Broadcast(buffer);
        }
        finally
        {
            _players.TryRemove(id, out _);
            client.Dispose();
        }
    }

    private void Broadcast(byte[] state)
    {
        foreach (TcpClient player in _players.Values)
            player.GetStream().Write(state);
    }
}
