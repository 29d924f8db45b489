// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class StatusEndpoint(TcpListener listener)
{
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            using (var client = await listener.AcceptTcpClientAsync(stop))
            {
                await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes("status=green\n"), stop);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), stop);
        }
    }
}
