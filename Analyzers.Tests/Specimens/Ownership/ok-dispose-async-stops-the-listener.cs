// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Broker;

internal sealed class IntakePort : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly TcpListener _listener = new(IPAddress.Any, 9092);
    private readonly Task _loop;

    public IntakePort()
    {
        _listener.Start();
        _loop = RunAsync(_stopping.Token);
    }

    private async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            using TcpClient producer = await _listener.AcceptTcpClientAsync(stop);
            await producer.GetStream().WriteAsync("READY\n"u8.ToArray(), stop);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _listener.Dispose();
    }
}
