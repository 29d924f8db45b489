// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

public sealed class Feed : IAsyncDisposable
{
    private readonly string _host;
    private TcpClient? _client;

    public Feed(string host) => _host = host;

    public async Task ReconnectAsync(CancellationToken token)
    {
        _client = new TcpClient { NoDelay = true }; //~ TCP1005
        await _client.ConnectAsync(_host, 4444, token);
    }

    public async Task RestartAsync(CancellationToken token)
    {
        _client?.Dispose();
        _client = new TcpClient { NoDelay = true };
        await _client.ConnectAsync(_host, 4444, token);
    }

    public ValueTask DisposeAsync()
    {
        _client?.Dispose();
        return default;
    }
}
