// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class HeartbeatSender
{
    public static async Task SendAsync(string collector, CancellationToken token)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(collector, 4505, token);
        await using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true };
        try
        {
            while (!token.IsCancellationRequested)
            {
                await writer.WriteLineAsync(DateTime.UtcNow.ToString("O"));
                await Task.Delay(TimeSpan.FromSeconds(5), token);
            }
        }
        catch (IOException)
        {
            Console.WriteLine("collector is gone");
        }
    }
}
