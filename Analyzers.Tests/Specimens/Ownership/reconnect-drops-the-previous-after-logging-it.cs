// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Diagnostics;
using System.Net.Sockets;

namespace Telemetry;

internal sealed class Uplink(string host, int port) : IDisposable
{
    private TcpClient? _client;

    public void Reconnect()
    {
        Trace.WriteLine($"giving up on {_client?.Client.RemoteEndPoint}");
        var fresh = new TcpClient(host, port);
        _client = fresh; //~ TCP1005
    }

    public void Send(byte[] frame) => _client?.GetStream().Write(frame);

    public void Dispose() => _client?.Dispose();
}
