using System.Net;
using System.Net.Sockets;

namespace Workers;

public abstract class BackgroundService : IDisposable
{
    private CancellationTokenSource? _cts;
    public Task StartAsync() { _cts = new(); return ExecuteAsync(_cts.Token); }
    protected abstract Task ExecuteAsync(CancellationToken stoppingToken);
    public virtual void Dispose() => _cts?.Cancel();
}

public class SyslogReceiver(Action<string> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var listener = new TcpListener(IPAddress.Any, 601); //~ TCP1007
        listener.Start(); //~ TCP3004, TCP5001
        while (!stoppingToken.IsCancellationRequested)
        {
            var client = await listener.AcceptTcpClientAsync(stoppingToken);
            _ = ReceiveAsync(client);
        }
    }

    private async Task ReceiveAsync(TcpClient client)
    {
        using var c = client;
        using var reader = new StreamReader(c.GetStream());
        string? line;
        while ((line = await reader.ReadLineAsync()) != null)
            log(line);
    }
}
