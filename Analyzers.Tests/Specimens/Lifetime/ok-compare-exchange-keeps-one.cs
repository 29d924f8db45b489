// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net.Sockets;

public sealed class Once : IDisposable
{
    private TcpClient? _shared;
    private readonly Lazy<TcpClient> _lazy = new(() => new TcpClient("localhost", 4040));

    public TcpClient Get(string host)
    {
        var existing = Volatile.Read(ref _shared);
        if (existing is not null)
            return existing;
        var mine = new TcpClient(host, 80);
        var other = Interlocked.CompareExchange(ref _shared, mine, null);
        if (other is null)
            return mine;
        mine.Dispose();
        return other;
    }

    public void Dispose()
    {
        _shared?.Dispose();
        if (_lazy.IsValueCreated)
            _lazy.Value.Dispose();
    }
}
