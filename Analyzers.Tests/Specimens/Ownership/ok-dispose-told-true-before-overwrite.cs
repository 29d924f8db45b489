// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

public abstract class Transport : IDisposable
{
    protected TcpClient? Client;

    public void Dispose() => Dispose(true);

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && Client is { } c)
        {
            Client = null;
            c.Dispose();
        }
    }
}

public sealed class PlainTransport : Transport
{
    public async Task ReopenAsync(string host)
    {
        Dispose(true);
        Client = new TcpClient();
        await Client.ConnectAsync(host, 5001);
    }
}

public sealed class Link : IDisposable
{
    private TcpClient? _client;

    public void Reconnect(string host)
    {
        Drop(force: true);
        _client = new TcpClient { NoDelay = true };
        _client.Connect(host, 5002);
    }

    private void Drop(bool force)
    {
        if (force)
            _client?.Dispose();
    }

    public void Dispose() => Drop(true);
}
