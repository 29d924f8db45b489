// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Security;
using System.Net.Sockets;

namespace Mail;

internal sealed class SubmissionLink : IDisposable
{
    private readonly SslStream _tls;

    public SubmissionLink(string host)
    {
        var client = new TcpClient(host, 465);
        _tls = new SslStream(client.GetStream(), leaveInnerStreamOpen: false);
    }

    public Task LoginAsync(string host) => _tls.AuthenticateAsClientAsync(host);

    public Task SendAsync(ReadOnlyMemory<byte> line) => _tls.WriteAsync(line).AsTask();

    public void Dispose() => _tls.Dispose();
}
