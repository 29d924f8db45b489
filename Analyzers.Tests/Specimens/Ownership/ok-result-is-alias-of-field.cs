// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Telemetry;

internal sealed class LazyUplink(string host) : IDisposable
{
    private TcpClient? _client;

    public void Send(byte[] frame)
    {
        TcpClient client = Current();
        client.GetStream().Write(frame, 0, frame.Length);
    }

    private TcpClient Current()
    {
        if (_client == null)
            _client = new TcpClient(host, 5044);
        return _client;
    }

    public void Dispose() => _client?.Dispose();
}
