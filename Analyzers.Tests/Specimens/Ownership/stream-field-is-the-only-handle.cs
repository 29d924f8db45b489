// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace LogCollector;

internal sealed class SyslogSink : IDisposable
{
    private readonly object _lock = new();
    private readonly NetworkStream _stream; //~ TCP1004
    private readonly MemoryStream _batch = new();

    public SyslogSink(string host)
    {
        var client = new TcpClient(host, 601);
        client.NoDelay = true;
        _stream = client.GetStream();
    }

    public void Write(byte[] message)
    {
        lock (_lock)
        {
            _batch.Write(message);
            _stream.Write(message);
        }
    }

    public void Dispose() => _batch.Dispose();
}
