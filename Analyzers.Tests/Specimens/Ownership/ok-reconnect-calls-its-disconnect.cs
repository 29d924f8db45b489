// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Telemetry;

internal sealed class Uplink(string host, int port) : IDisposable
{
    private TcpClient? _client;

    public void Reconnect()
    {
        Disconnect();
        _client = new TcpClient();
        _client.Connect(host, port);
    }

    public void Send(byte[] frame) => _client?.GetStream().Write(frame);

    private void Disconnect()
    {
        if (_client == null)
            return;
        _client.Close();
        _client = null;
    }

    public void Dispose() => Disconnect();
}
