// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net.Sockets;

public sealed class Explicit : IDisposable
{
    private readonly TcpClient _c;
    private readonly List<IDisposable> _owned = new();

    public Explicit(string host)
    {
        _c = new TcpClient(host, 11);
        var second = new TcpClient(host, 12);
        _owned.Add(second);
    }

    public int Bytes => _c.Available;

    void IDisposable.Dispose()
    {
        ((IDisposable)_c).Dispose();
        _owned.ForEach(d => d.Dispose());
    }
}
