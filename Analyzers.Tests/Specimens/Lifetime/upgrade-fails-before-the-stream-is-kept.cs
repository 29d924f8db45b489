// rules: TCP1001,TCP1002,TCP1003,TCP1004
using System.Net.Security;
using System.Net.Sockets;

sealed class Secure : IDisposable
{
    private SslStream? _stream;

    public async Task Open(string host)
    {
        if (_stream != null)
            return;
        var client = new TcpClient(); //~ TCP1003
        await client.ConnectAsync(host, 993);
        var stream = new SslStream(client.GetStream());
        await stream.AuthenticateAsClientAsync(host);
        _stream = stream;
    }

    public void Dispose() => _stream?.Dispose();
}

sealed class Front(SslServerAuthenticationOptions options)
{
    private readonly List<SslStream> _live = [];

    public async Task Take(TcpListener door)
    {
        var client = await door.AcceptTcpClientAsync(); //~ TCP1003
        var stream = new SslStream(client.GetStream());
        await stream.AuthenticateAsServerAsync(options);
        _live.Add(stream);
    }

    public void Stop() => _live.ForEach(s => s.Dispose());
}
