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
        var client = new TcpClient(); //~ TCP1003
        await client.ConnectAsync(options.Host, options.Port, token);
        client.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        client.Client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 45);
        Stream stream = client.GetStream();
        if (options.Tls)
        {
            var ssl = new SslStream(stream);
            await ssl.AuthenticateAsClientAsync(options.Host);
            stream = ssl;
        }
        return new RedisConnection(stream);
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
                await _stream.ReadAsync(one, token); //~ TCP2001
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
