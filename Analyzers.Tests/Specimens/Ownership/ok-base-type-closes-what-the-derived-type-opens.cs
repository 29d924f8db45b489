// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Broker;

internal abstract class Endpoint : IDisposable
{
    private readonly TcpClient _transport;

    protected Endpoint(TcpClient transport) => _transport = transport;

    protected NetworkStream Stream => _transport.GetStream();

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            _transport.Dispose();
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }
}

internal sealed class TcpEndpoint(string host) : Endpoint(new TcpClient(host, 1883))
{
    public Task PublishAsync(ReadOnlyMemory<byte> packet) => Stream.WriteAsync(packet).AsTask();
}
