// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

public sealed class MemcachedSession : IDisposable
{
    private readonly TcpClient _node;

    public MemcachedSession(string host, ReadOnlySpan<byte> login)
    {
        _node = new(host, 11211); //~ TCP1003
        _node.GetStream().Write(login);
    }

    public void Dispose() => _node.Close();
}
