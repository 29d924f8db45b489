// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Broker;

internal sealed class NatsConnection : IDisposable
{
    private Socket? _socket;

    public async Task ConnectAsync(EndPoint server, CancellationToken token)
    {
        _socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1005
        await _socket.ConnectAsync(server, token);
    }

    public ValueTask<int> PublishAsync(ReadOnlyMemory<byte> message) => _socket!.SendAsync(message);

    public void Dispose() => _socket?.Dispose();
}
