// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Security;
using System.Net.Sockets;

namespace Mail;

internal sealed class SubmissionLink : IDisposable
{
    private readonly TcpClient _client = new(); //~ TCP1004
    private readonly SemaphoreSlim _turn = new(1);
    private SslStream? _tls;

    public async Task OpenAsync(string host)
    {
        await _client.ConnectAsync(host, 465);
        _tls ??= new SslStream(_client.GetStream());
        await _tls.AuthenticateAsClientAsync(host);
    }

    public async Task SendAsync(ReadOnlyMemory<byte> line)
    {
        await _turn.WaitAsync();
        await _tls!.WriteAsync(line);
    }

    public void Dispose() => _turn.Dispose();
}
