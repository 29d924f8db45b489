using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Tiny;

public sealed record RedisOptions(string Host, int Port = 6379, bool Tls = false);

public sealed class RedisConnection : IAsyncDisposable
{
    private readonly Stream _stream;
    private readonly SemaphoreSlim _gate = new(1, 1);

    private RedisConnection(Stream stream) => _stream = stream;

    public static async Task<RedisConnection> ConnectAsync(RedisOptions options, CancellationToken token = default)
    {
        var client = new TcpClient();
        Stream? stream = null;
        try
        {
            await client.ConnectAsync(options.Host, options.Port, token);
            client.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            client.Client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 45);
            stream = client.GetStream();
            if (options is { Tls: true, Host: var name })
            {
                var ssl = new SslStream(stream, leaveInnerStreamOpen: false);
                stream = ssl;
                await ssl.AuthenticateAsClientAsync(name);
            }
            return new RedisConnection(stream);
        }
        catch
        {
            if (stream is not null)
                await stream.DisposeAsync();
            client.Dispose();
            throw;
        }
    }

    public async Task<string> CommandAsync(string command, CancellationToken token)
    {
        await _gate.WaitAsync(token);
        try
        {
            await _stream.WriteAsync(Encoding.UTF8.GetBytes(command + "\r\n"), token);
            var line = new StringBuilder();
            var one = new byte[1];
            while (true)
            {
                await _stream.ReadExactlyAsync(one, token);
                if (one[0] == (byte)'\n')
                    return line.ToString();
                line.Append((char)one[0]);
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    public ValueTask DisposeAsync()
    {
        _gate.Dispose();
        return _stream.DisposeAsync();
    }
}
