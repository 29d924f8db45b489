// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

public sealed class Link : IDisposable
{
    private TcpClient? _client;

    public void Reconnect(string host)
    {
        Drop(force: false);
        _client = new TcpClient { NoDelay = true }; //~ TCP1005
        _client.Connect(host, 5002);
    }

    private void Drop(bool force)
    {
        if (force)
            _client?.Dispose();
    }

    public void Dispose() => Drop(true);
}
