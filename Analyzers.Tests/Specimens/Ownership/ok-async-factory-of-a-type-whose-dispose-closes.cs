// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Broker;

internal sealed class StompLink : IAsyncDisposable
{
    private readonly TcpClient _client;

    private StompLink(TcpClient client) => _client = client;

    public static async Task<StompLink> OpenAsync(string host)
    {
        var client = new TcpClient();
        try
        {
            await client.ConnectAsync(host, 61613);
            return new StompLink(client);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    public Task SendAsync(ReadOnlyMemory<byte> frame) => _client.GetStream().WriteAsync(frame).AsTask();

    public async ValueTask DisposeAsync()
    {
        await SendAsync("DISCONNECT\n\n\0"u8.ToArray()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _client.Dispose();
    }
}
