// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Telemetry;

internal sealed class MetricsShipper(string host, int port)
{
    public async Task ShipAsync(ReadOnlyMemory<byte> batch)
    {
        using TcpClient carbon = await DialAsync();
        await carbon.GetStream().WriteAsync(batch);
    }

    private async Task<TcpClient> DialAsync()
    {
        var client = new TcpClient();
        try
        {
            await client.ConnectAsync(host, port);
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }
}
