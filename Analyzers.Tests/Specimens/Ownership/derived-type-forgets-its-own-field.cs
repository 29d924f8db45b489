// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Broker;

internal abstract class Endpoint : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1);

    protected Task EnterAsync() => _gate.WaitAsync();

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            _gate.Dispose();
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }
}

internal class TcpEndpoint : Endpoint
{
    private readonly TcpClient _broker; //~ TCP1004

    public TcpEndpoint(string host) => _broker = new TcpClient(host, 1883);

    public async Task PublishAsync(ReadOnlyMemory<byte> packet)
    {
        await EnterAsync();
        await _broker.GetStream().WriteAsync(packet);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
    }
}
