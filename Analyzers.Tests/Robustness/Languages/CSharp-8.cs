#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Sockets;
using System.Threading.Tasks;

public interface IConnection
{
    TcpClient? Client { get; }
    void Close() => Client?.Dispose();
}

public class Lines : IAsyncDisposable
{
    private NetworkStream? _stream;

    public async IAsyncEnumerable<string> ReadAsync(string host)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, 7);
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream);
        while (await reader.ReadLineAsync() is { } line)
            yield return line[..^1];
    }

    public async Task<int> CountAsync(string host)
    {
        var count = 0;
        await foreach (var line in ReadAsync(host).ConfigureAwait(false))
            count += line switch { "" => 0, { Length: var n } when n > 3 => n, _ => 1 };
        return count;
    }

    public void Attach(Socket socket) => _stream ??= new NetworkStream(socket, ownsSocket: true);

    public async ValueTask DisposeAsync()
    {
        if (_stream is null)
            return;
        await _stream.DisposeAsync();
        static void Done() => Console.WriteLine();
        Done();
    }
}
