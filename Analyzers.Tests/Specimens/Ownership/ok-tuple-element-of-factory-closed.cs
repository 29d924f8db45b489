// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Trading;

internal sealed class QuoteFeed(string host)
{
    public async Task SubscribeAsync(ReadOnlyMemory<byte> subscription)
    {
        (TcpClient client, NetworkStream stream) = await OpenAsync();
        using (client)
        {
            client.NoDelay = true;
            await stream.WriteAsync(subscription);
        }
    }

    private async Task<(TcpClient Client, NetworkStream Stream)> OpenAsync()
    {
        var client = new TcpClient();
        try
        {
            await client.ConnectAsync(host, 9010);
            return (client, client.GetStream());
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }
}
