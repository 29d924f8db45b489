// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class BlockDownloader
{
    public static async Task<byte[]> DownloadAsync(string host, int port, int length, CancellationToken token)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, port, token);
        await using var stream = client.GetStream();
        var block = new byte[length];
        int remaining = length;
        while (remaining > 0)
        {
            int n = await stream.ReadAsync(block.AsMemory(length - remaining, remaining), token); //~ TCP2001
            remaining -= n;
        }

        return block;
    }
}
