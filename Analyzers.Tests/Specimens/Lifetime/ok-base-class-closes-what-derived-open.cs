// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net.Sockets;

public abstract class Transport : IDisposable
{
    protected TcpClient? Client;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

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
    public void Open(string host)
    {
        if (Client is not null)
            throw new InvalidOperationException("open");
        Client = new TcpClient(host, 5000);
    }
}

public sealed class SecureTransport : Transport
{
    private System.Net.Security.SslStream? _tls;

    public async Task OpenAsync(string host)
    {
        Dispose(true);
        Client = new TcpClient();
        await Client.ConnectAsync(host, 5001);
        _tls = new System.Net.Security.SslStream(Client.GetStream());
        await _tls.AuthenticateAsClientAsync(host);
    }
}
