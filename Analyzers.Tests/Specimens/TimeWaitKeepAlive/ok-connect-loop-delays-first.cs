// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class PresenceReporter(string host)
{
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(15_000, stop);
            using var client = new TcpClient();
            await client.ConnectAsync(host, 4000, stop);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("here\n"), stop);
        }
    }
}
