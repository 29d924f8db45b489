// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Broker;

internal sealed class Consumer(string host) : IDisposable
{
    private TcpClient? _client;

    public void Reconnect()
    {
        _client?.Close();
        Open();
    }

    public void Failover()
    {
        Dispose();
        Open();
    }

    private void Open()
    {
        _client = new TcpClient(host, 5672);
    }

    public void Dispose() => _client?.Dispose();
}
