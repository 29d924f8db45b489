// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class TokenServer(TcpListener listener)
{
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            using var client = await listener.AcceptTcpClientAsync(stop); //~ TCP4001
            var request = new byte[16];
            await client.GetStream().ReadExactlyAsync(request, stop);
            await client.GetStream().WriteAsync(Guid.NewGuid().ToByteArray(), stop);
        }
    }
}
