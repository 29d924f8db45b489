// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class PositionFeed : IDisposable
{
    private readonly TcpClient _client;

    public PositionFeed(string host) => _client = new TcpClient(host, 2947);

    public async Task RunAsync(Action<string> report)
    {
        using var reader = new StreamReader(_client.GetStream());
        while (await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)) is { } line)
            report(line);
    }

    public void Dispose() => _client.Dispose();
}
