// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class SampleServer(TcpListener listener)
{
    public async Task RunAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (await timer.WaitForNextTickAsync(stop))
        {
            using var client = await listener.AcceptTcpClientAsync(stop);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("sample 42\n"), stop);
        }
    }
}
