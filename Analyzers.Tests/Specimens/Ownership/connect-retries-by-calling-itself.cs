// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Broker;

internal sealed class Consumer(string host) : IDisposable
{
    private TcpClient? _client;

    public async Task ConnectAsync(int attempt = 0)
    {
        _client = new TcpClient(); //~ TCP1005
        try
        {
            await _client.ConnectAsync(host, 5672);
        }
        catch (SocketException) when (attempt < 5)
        {
            await Task.Delay(TimeSpan.FromSeconds(1 << attempt));
            await ConnectAsync(attempt + 1);
        }
    }

    public void Dispose() => _client?.Dispose();
}
