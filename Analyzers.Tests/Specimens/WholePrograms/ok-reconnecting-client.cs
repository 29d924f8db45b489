using System.Net.Sockets;

namespace Reconnect;

public sealed class ReconnectingClient : IDisposable
{
    private readonly object _sync = new();
    private readonly Timer _ping;
    private TcpClient? _client;
    private bool _disposed;

    public ReconnectingClient() => _ping = new Timer(_ => Ping(), null, 10_000, 10_000);

    public async Task RunAsync(string host, int port, CancellationToken ct)
    {
        var delay = TimeSpan.FromSeconds(1);
        while (!ct.IsCancellationRequested)
        {
            var client = new TcpClient();
            try
            {
                await client.ConnectAsync(host, port, ct);
                lock (_sync)
                {
                    if (_disposed) return;
                    _client = client;
                }
                var buffer = new byte[1024];
                while (await client.GetStream().ReadAsync(buffer, ct) is > 0 and var n)
                    Console.WriteLine(n);
            }
            catch (SocketException) { }
            catch (IOException) { }
            finally
            {
                lock (_sync) _client = null;
                client.Dispose();
            }
            await Task.Delay(delay, ct);
        }
    }

    private void Ping()
    {
        lock (_sync)
        {
            try { _client?.GetStream().WriteByte(0); }
            catch (IOException) { }
        }
    }

    public void Dispose()
    {
        lock (_sync)
        {
            _disposed = true;
            _client?.Dispose();
        }
        _ping.Dispose();
    }
}
