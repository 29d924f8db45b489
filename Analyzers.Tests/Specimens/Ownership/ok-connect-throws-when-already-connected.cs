// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Telemetry;

internal sealed class Uplink(EndPoint collector) : IDisposable
{
    private Socket? _socket;

    public async Task ConnectAsync()
    {
        if (_socket is not null)
            throw new InvalidOperationException("already connected");
        _socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await _socket.ConnectAsync(collector);
    }

    public void Dispose() => _socket?.Dispose();
}
