// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class PositionFeed : IDisposable
{
    private readonly TcpClient _client;

    public PositionFeed(string host) => _client = new TcpClient(host, 2947);

    public async Task RunAsync()
    {
        var buffer = new byte[512];
        int n;
        do
        {
            using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            n = await _client.GetStream().ReadAsync(buffer, timeout.Token);
        } while (n > 0);
    }

    public void Dispose() => _client.Dispose();
}
