using System.Collections.Concurrent;
using System.Net.Sockets;

namespace Pooling;

public sealed class ConnectionPool(string host, int port, int max) : IDisposable
{
    private readonly ConcurrentBag<TcpClient> _idle = [];
    private readonly SemaphoreSlim _slots = new(max);
    private bool _disposed;

    public async Task<byte[]> ExchangeAsync(byte[] request, int answerLength, CancellationToken token)
    {
        await _slots.WaitAsync(token);
        TcpClient? client = null;
        try
        {
            if (!_idle.TryTake(out client))
            {
                client = new TcpClient { NoDelay = true }; //~? TCP5001
                await client.ConnectAsync(host, port, token);
            }
            var stream = client.GetStream();
            await stream.WriteAsync(request, token);
            var answer = new byte[answerLength];
            await stream.ReadExactlyAsync(answer, token);
            if (!_disposed)
            {
                _idle.Add(client);
                client = null;
            }
            return answer;
        }
        finally
        {
            client?.Dispose();
            _slots.Release();
        }
    }

    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var client))
            client.Dispose();
        _slots.Dispose();
    }
}
