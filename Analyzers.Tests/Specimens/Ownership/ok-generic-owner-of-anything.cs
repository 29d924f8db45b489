// rules: TCP1001,TCP1002,TCP1004
using System.Net.Sockets;

public class Owned<T>(T value) : IDisposable where T : class, IDisposable
{
    public T Value { get; } = value;
    public void Dispose() => Value.Dispose();
}

class UsesOwned
{
    private readonly Owned<Socket> _listening = new(new Socket(SocketType.Stream, ProtocolType.Tcp));

    public void Good(TcpListener l)
    {
        using var c = new Owned<TcpClient>(l.AcceptTcpClient());
        c.Value.NoDelay = true;
    }

    public Owned<TcpClient> Handed(TcpListener l) => new(l.AcceptTcpClient());

    public void Close() => _listening.Dispose();
}
