// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class ExchangeSession : IDisposable
{
    private readonly TcpClient _client;

    public ExchangeSession(string host) => _client = new TcpClient(host, 9878);

    public Task RunAsync(CancellationToken stop) => Task.WhenAll(ReadAsync(), BeatAsync(stop));

    private async Task ReadAsync()
    {
        var buffer = new byte[2048];
        while (await _client.GetStream().ReadAsync(buffer) > 0)
            Console.WriteLine("message");
    }

    private async Task BeatAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(15));
        while (await timer.WaitForNextTickAsync(stop))
            await _client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("HB\n"), stop);
    }

    public void Dispose() => _client.Dispose();
}
