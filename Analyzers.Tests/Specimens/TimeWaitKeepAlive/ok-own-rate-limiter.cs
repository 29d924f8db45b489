// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class ThrottledServer(TcpListener listener)
{
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await PaceAsync(stop);
            using var client = await listener.AcceptTcpClientAsync(stop);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("hello\n"), stop);
        }
    }

    private static Task PaceAsync(CancellationToken stop) => Task.Delay(100, stop);
}
