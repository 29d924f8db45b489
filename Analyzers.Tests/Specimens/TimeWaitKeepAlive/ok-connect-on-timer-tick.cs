// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class HealthProbe(string host, int port)
{
    public async Task RunAsync(CancellationToken stop)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromSeconds(5));
        while (await tick.WaitForNextTickAsync(stop))
        {
            using var client = new TcpClient();
            await client.ConnectAsync(host, port, stop);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("ping\n"), stop);
        }
    }
}
