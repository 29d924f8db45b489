// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Scada;

internal sealed class HistorianLink : IAsyncDisposable
{
    private readonly TcpClient _historian; //~ TCP1004
    private readonly PeriodicTimer _timer = new(TimeSpan.FromSeconds(1));

    public HistorianLink(string host) => _historian = new TcpClient(host, 5450);

    public async Task RunAsync(Func<byte[]> sample)
    {
        while (await _timer.WaitForNextTickAsync())
            await _historian.GetStream().WriteAsync(sample());
    }

    public ValueTask DisposeAsync()
    {
        _timer.Dispose();
        return ValueTask.CompletedTask;
    }
}
