// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Telemetry;

internal sealed class Uplink(string host, int port) : IDisposable
{
    private TcpClient? _client;

    public void Reconnect() => Interlocked.Exchange(ref _client, new TcpClient(host, port))?.Dispose();

    public void Send(byte[] frame) => _client?.GetStream().Write(frame);

    public void Dispose() => Interlocked.Exchange(ref _client, null)?.Dispose();
}
