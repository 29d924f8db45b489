using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Channels;

namespace Production;

internal sealed partial class Session : IAsyncDisposable
{
    private readonly Socket _socket;
    private readonly X509Certificate2 _certificate;
    private readonly Channel<ReadOnlyMemory<byte>> _outgoing = Channel.CreateUnbounded<ReadOnlyMemory<byte>>();
    private readonly CancellationTokenSource _closed = new();
    private Stream? _stream;

    public Session(Socket socket, X509Certificate2 certificate)
    {
        _socket = socket;
        _certificate = certificate;
    }

    public bool TrySend(ReadOnlyMemory<byte> message) => _outgoing.Writer.TryWrite(message);

    public async Task RunAsync(CancellationToken stop)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(stop, _closed.Token);
        try
        {
            var tls = new SslStream(new NetworkStream(_socket, ownsSocket: true), leaveInnerStreamOpen: false);
            _stream = tls;
            await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, linked.Token);
            await Task.WhenAny(ReadAsync(tls, linked.Token), WriteAsync(tls, linked.Token));
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            OnFailed(e);
        }
        finally
        {
            await DisposeAsync();
        }
    }

    partial void OnFailed(Exception e);

    public async ValueTask DisposeAsync()
    {
        await _closed.CancelAsync();
        if (_stream is not null)
            await _stream.DisposeAsync();
        _socket.Dispose();
    }
}

internal sealed partial class Session
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(2);

    private static async Task ReadAsync(Stream stream, CancellationToken token)
    {
        var buffer = new byte[4096];
        while (true)
        {
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(token);
            timeout.CancelAfter(Idle);
            var n = await stream.ReadAsync(buffer, timeout.Token);
            if (n is 0)
                return;
            Console.WriteLine(n);
        }
    }

    private async Task WriteAsync(Stream stream, CancellationToken token)
    {
        await foreach (var message in _outgoing.Reader.ReadAllAsync(token))
            await stream.WriteAsync(message, token);
    }

    partial void OnFailed(Exception e) => Console.Error.WriteLine(e.Message);
}

internal sealed class SessionServer(Socket listener, X509Certificate2 certificate)
{
    public async Task RunAsync(CancellationToken stop)
    {
        List<Task> running = [];
        while (!stop.IsCancellationRequested)
        {
            var session = new Session(await listener.AcceptAsync(stop), certificate);
            running.Add(session.RunAsync(stop));
            running.RemoveAll(t => t.IsCompleted);
        }
        await Task.WhenAll(running);
    }
}
