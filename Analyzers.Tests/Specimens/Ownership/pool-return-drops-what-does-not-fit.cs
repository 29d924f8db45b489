// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace ShardedCache;

internal sealed class ConnectionPool(string host) : IDisposable
{
    private readonly ConcurrentBag<TcpClient> _idle = new();

    public async Task SetAsync(ReadOnlyMemory<byte> command)
    {
        var client = new TcpClient(host, 11211); //~ TCP1002
        try
        {
            await client.GetStream().WriteAsync(command);
        }
        finally
        {
            Return(client);
        }
    }

    private void Return(TcpClient client)
    {
        if (_idle.Count < 16)
            _idle.Add(client);
    }

    public void Dispose()
    {
        while (_idle.TryTake(out TcpClient? client))
            client.Dispose();
    }
}
