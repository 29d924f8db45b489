// rules: TCP1002,TCP1003
using System.IO;
using System.Net.Security;
using System.Net.Sockets;

public sealed class MailSession : IDisposable
{
    private readonly string _host;
    private TcpClient? _client;
    private Stream? _stream;

    public MailSession(string host)
    {
        _host = host;
        Open();
    }

    // The object is there: whoever has it can dispose it.
    public void Reopen()
    {
        Dispose();
        Open();
    }

    private void Open()
    {
        _client = new TcpClient(_host, 993);
        var secure = new SslStream(_client.GetStream(), false);
        secure.AuthenticateAsClient(_host);
        _stream = secure;
    }

    public void Dispose()
    {
        _stream?.Dispose();
        _client?.Dispose();
    }
}

public sealed class GuardedSession : IDisposable
{
    private TcpClient? _client;
    private Stream? _stream;

    public GuardedSession(string host)
    {
        try
        {
            Open(host);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private void Open(string host)
    {
        _client = new TcpClient(host, 993);
        var secure = new SslStream(_client.GetStream(), false);
        secure.AuthenticateAsClient(host);
        _stream = secure;
    }

    public void Dispose()
    {
        _stream?.Dispose();
        _client?.Dispose();
    }
}

public sealed class LateSession : IDisposable
{
    private TcpClient? _client;
    private Stream? _stream;

    public LateSession(string host, CancellationToken stop)
    {
        stop.Register(() => Open(host));
    }

    private void Open(string host)
    {
        _client = new TcpClient(host, 993);
        var secure = new SslStream(_client.GetStream(), false);
        secure.AuthenticateAsClient(host);
        _stream = secure;
    }

    public void Dispose()
    {
        _stream?.Dispose();
        _client?.Dispose();
    }
}
