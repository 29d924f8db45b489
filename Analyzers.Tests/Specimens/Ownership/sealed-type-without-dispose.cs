// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Telemetry;

internal sealed class GraphiteClient
{
    private readonly TcpClient _client = new() { NoDelay = true }; //~ TCP1004

    public Task ConnectAsync(string host, CancellationToken token) => _client.ConnectAsync(host, 2003, token).AsTask();

    public async Task SendAsync(string path, double value)
    {
        byte[] line = System.Text.Encoding.ASCII.GetBytes($"{path} {value} {DateTimeOffset.UtcNow.ToUnixTimeSeconds()}\n");
        await _client.GetStream().WriteAsync(line);
    }
}
