// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Security;
using System.Net.Sockets;

sealed class SecureFeed : IDisposable
{
    private readonly TcpClient _client;
    private readonly SslStream _tls;

    public SecureFeed(string host)
    {
        _client = new TcpClient(host, 8883); //~ TCP5001
        _tls = new SslStream(_client.GetStream());
        _tls.AuthenticateAsClient(host);
    }

    public async Task ReadAsync()
    {
        var buffer = new byte[1024];
        while (await _tls.ReadAsync(buffer) > 0)
            Console.WriteLine("record");
    }

    public void Dispose()
    {
        _tls.Dispose();
        _client.Dispose();
    }
}
