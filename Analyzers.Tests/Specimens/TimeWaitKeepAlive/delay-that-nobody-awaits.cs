// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class BannerServer(TcpListener listener)
{
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            using var client = await listener.AcceptTcpClientAsync(stop); //~ TCP4001
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("220 ready\n"), stop);
            _ = Task.Delay(200, stop);
        }
    }
}
