using System.Net.Security;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Trading;

public sealed class FeedClient(string host, int port, ILogSink log) : IAsyncDisposable
{
    private readonly Channel<string> _ticks = Channel.CreateUnbounded<string>();
    private readonly CancellationTokenSource _stop = new();
    private Task? _loop;

    public IAsyncEnumerable<string> Ticks => _ticks.Reader.ReadAllAsync();

    public void Start() => _loop = Task.Run(() => Loop(_stop.Token));

    private async Task Loop(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                await using var tls = await Open(ct);
                using var reader = new StreamReader(tls);
                while (await reader.ReadLineAsync(ct).AsTask().WaitAsync(TimeSpan.FromSeconds(90), ct) is { } line)
                    _ticks.Writer.TryWrite(line);
                log.Info("feed ended");
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.Info(e.Message);
            }
            await Task.Delay(TimeSpan.FromSeconds(5), ct);
        }
    }

    private async Task<SslStream> Open(CancellationToken ct)
    {
        var tcp = new TcpClient(); //~ TCP1003
        await tcp.ConnectAsync(host, port, ct);
        var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = host }, ct);
        return tls;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (_loop != null)
            await _loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}

public interface ILogSink { void Info(string m); }
