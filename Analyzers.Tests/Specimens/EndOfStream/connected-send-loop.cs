// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

static class HeartbeatSender
{
    public static async Task SendAsync(string collector)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(collector, 4505);
        await using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true };
        while (client.Connected) //~ TCP2003
        {
            await writer.WriteLineAsync(DateTime.UtcNow.ToString("O"));
            await Task.Delay(TimeSpan.FromSeconds(5));
        }
    }
}
