// rules: TCP1002,TCP1003
using System.IO;
using System.Net.Security;
using System.Net.Sockets;

public sealed class MailSession : IDisposable
{
    private TcpClient _client = null!;
    private Stream _stream = null!;

    public MailSession(string host)
    {
        Open(host, 993);
    }

    public MailSession(string host, int port)
    {
        this.Open(host, port);
        Console.WriteLine(host);
    }

    private void Open(string host, int port)
    {
        _client = new TcpClient(host, port); //~ TCP1003
        var secure = new SslStream(_client.GetStream(), false);
        secure.AuthenticateAsClient(host);
        _stream = secure;
    }

    public void Send(byte[] data) => _stream.Write(data, 0, data.Length);

    public void Dispose()
    {
        _stream.Dispose();
        _client.Dispose();
    }
}
