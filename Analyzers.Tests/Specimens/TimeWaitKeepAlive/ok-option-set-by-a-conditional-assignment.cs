// rules: TCP1004,TCP5003
using System.Net.Sockets;

public sealed class Nca(TcpClient? c) : IDisposable
{
    private readonly TcpClient? _c = c;

    public void Tune(TimeSpan t)
    {
        _c?.NoDelay = true;
        _c?.ReceiveTimeout = (int)t.TotalMilliseconds;
    }

    public void Dispose() => _c?.Dispose();
}
