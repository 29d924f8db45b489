// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Monitoring;

internal sealed class LineReader(TcpClient client) : IDisposable
{
    private readonly StreamReader _reader = new(client.GetStream());

    public string? Next() => _reader.ReadLine();

    public void Dispose() => _reader.Dispose();
}

internal sealed class Tail : IDisposable
{
    private readonly LineReader _lines;
    private readonly Timer _timer;

    public Tail(string host)
    {
        _lines = new LineReader(new TcpClient(host, 514));
        _timer = new Timer(_ => Console.WriteLine(_lines.Next()), null, 0, 100);
    }

    public void Dispose()
    {
        _timer.Dispose();
        _lines.Dispose();
    }
}
