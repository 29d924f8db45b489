// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

public sealed class CacheLink : IDisposable
{
    private readonly TcpClient _client;

    public CacheLink(int timeout)
    {
        _client = new TcpClient { NoDelay = true };
        _client.ReceiveTimeout = timeout;
    }

    // Not a constructor: when this throws, the instance is still there to be disposed.
    public void Open(string host, int port) => _client.Connect(host, port);

    public void Dispose() => _client.Dispose();
}
