// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Telemetry;

internal sealed class SpoolSender(string host) : IDisposable
{
    private TcpClient _client = new(host, 9000);

    public void Send(byte[] chunk)
    {
        EnsureConnected();
        _client.GetStream().Write(chunk);
    }

    private void EnsureConnected()
    {
        if (!_client.Connected)
            _client = new TcpClient(host, 9000); //~ TCP1005
    }

    public void Dispose() => _client.Dispose();
}
