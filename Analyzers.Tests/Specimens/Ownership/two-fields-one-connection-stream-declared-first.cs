// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace LogCollector;

internal sealed class FluentForwarder : IDisposable
{
    private readonly Stream _stream; //~ TCP1004
    private readonly TcpClient _client;
    private readonly SemaphoreSlim _gate = new(1);

    public FluentForwarder(string host)
    {
        _client = new TcpClient(host, 24224);
        _stream = _client.GetStream();
    }

    public async Task ForwardAsync(ReadOnlyMemory<byte> chunk)
    {
        await _gate.WaitAsync();
        await _stream.WriteAsync(chunk);
    }

    public void Dispose() => _gate.Dispose();
}
