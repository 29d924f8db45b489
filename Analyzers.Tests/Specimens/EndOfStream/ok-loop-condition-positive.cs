// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class LogPull
{
    public static async Task PullAsync(string host, Stream output, CancellationToken token)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, 5140, token);
        await using var stream = client.GetStream();
        var buffer = new byte[8192];
        int n;
        while ((n = await stream.ReadAsync(buffer, token)) > 0)
        {
            await output.WriteAsync(buffer.AsMemory(0, n), token);
        }
    }
}
