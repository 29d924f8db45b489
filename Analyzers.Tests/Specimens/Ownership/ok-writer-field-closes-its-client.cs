// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Mail;

internal sealed class TranscriptSink : IAsyncDisposable
{
    private readonly TcpClient _client;
    private readonly StreamWriter _writer;

    public TranscriptSink(string host)
    {
        _client = new TcpClient(host, 9999);
        _writer = new StreamWriter(_client.GetStream()) { NewLine = "\r\n" };
    }

    public Task WriteAsync(string line) => _writer.WriteLineAsync(line);

    public ValueTask DisposeAsync() => _writer.DisposeAsync();
}
