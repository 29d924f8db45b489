// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

public sealed class TimeServer(TcpListener listener)
{
    public async Task ServeAsync(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            var client = await listener.AcceptTcpClientAsync(token).ConfigureAwait(false);
            var stream = client.GetStream();
            await using var _ = stream.ConfigureAwait(false);
            var now = BitConverter.GetBytes(DateTime.UtcNow.Ticks);
            await stream.WriteAsync(now, token).ConfigureAwait(false);
        }
    }
}
