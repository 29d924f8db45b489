// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Broker;

internal sealed class MqttLink(string host) : IDisposable
{
    private TcpClient? _client;

    public void Connect()
    {
        if (_client == null)
            _client = new TcpClient(host, 1883);
    }

    public void Disconnect()
    {
        _client = null; //~ TCP1005
    }

    public void Dispose() => _client?.Dispose();
}
