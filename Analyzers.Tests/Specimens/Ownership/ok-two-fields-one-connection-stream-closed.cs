// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace LogCollector;

internal sealed class FluentForwarder : IDisposable
{
    private readonly TcpClient _client;
    private readonly NetworkStream _stream;

    public FluentForwarder(string host)
    {
        _client = new TcpClient(host, 24224);
        _stream = _client.GetStream();
    }

    public bool IsUp => _client.Connected;

    public Task ForwardAsync(ReadOnlyMemory<byte> chunk) => _stream.WriteAsync(chunk).AsTask();

    public void Dispose() => _stream.Close();
}
