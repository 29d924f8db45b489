// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Mail;

internal sealed class SmtpLink : IDisposable
{
    private readonly TcpClient _client;

    public SmtpLink(string host)
    {
        _client = Dial(host);
        try
        {
            _client.GetStream().Write("EHLO me\r\n"u8);
        }
        catch
        {
            _client.Dispose();
            throw;
        }
    }

    private static TcpClient Dial(string host) => new(host, 25);

    public void Quit() => _client.GetStream().Write("QUIT\r\n"u8);

    public void Dispose() => _client.Dispose();
}
