// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class BannerServer(Socket listener)
{
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var socket = await listener.AcceptAsync(stop);
            await using var stream = new NetworkStream(socket, ownsSocket: true); //~ TCP4001
            await stream.WriteAsync("220 mail gateway ready\r\n"u8.ToArray(), stop);
        }
    }
}
