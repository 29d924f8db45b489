// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Telemetry;

internal sealed class MetricsUplink : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly TcpClient _client;

    public MetricsUplink(string host, int port)
    {
        _client = new TcpClient(host, port);
    }

    public Task SendAsync(ReadOnlyMemory<byte> batch) =>
        _client.GetStream().WriteAsync(batch, _stopping.Token).AsTask();

    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
        _client.Dispose();
    }
}
