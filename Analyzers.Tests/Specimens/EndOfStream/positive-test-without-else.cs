// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

static class NotificationListener
{
    public static async Task ListenAsync(string host, int port, CancellationToken stop)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, port, stop);
        var stream = client.GetStream();
        var buffer = new byte[4096];
        while (!stop.IsCancellationRequested)
        {
            int n = await stream.ReadAsync(buffer.AsMemory(), stop); //~ TCP2001
            if (n > 0)
            {
                Console.WriteLine(Encoding.UTF8.GetString(buffer.AsSpan(0, n)));
            }
        }
    }
}
