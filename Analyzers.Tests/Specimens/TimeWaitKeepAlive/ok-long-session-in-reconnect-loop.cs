// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;

sealed class FeedReader(string host)
{
    public async Task RunAsync(Func<string, Task> handle, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            using var client = new TcpClient();
            await client.ConnectAsync(host, 9000, stop);
            using var reader = new StreamReader(client.GetStream());
            while (await reader.ReadLineAsync(stop) is { } line)
                await handle(line);
        }
    }
}
