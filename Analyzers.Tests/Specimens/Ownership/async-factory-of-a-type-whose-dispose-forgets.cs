// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Broker;

internal sealed class StompLink : IDisposable
{
    private readonly TcpClient _client; //~ TCP1004
    private readonly SemaphoreSlim _writing = new(1);

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

    public async Task SendAsync(ReadOnlyMemory<byte> frame)
    {
        await _writing.WaitAsync();
        await _client.GetStream().WriteAsync(frame);
    }

    public void Dispose() => _writing.Dispose();
}
