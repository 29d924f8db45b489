// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading.Channels;

namespace RequestServer;

internal sealed class WorkQueue
{
    private readonly Channel<TcpClient> _pending = Channel.CreateBounded<TcpClient>(256);

    public async Task AcceptAsync(TcpListener listener, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            TcpClient client = await listener.AcceptTcpClientAsync(stop);
            await _pending.Writer.WriteAsync(client);
        }
    }

    public async Task WorkAsync()
    {
        await foreach (TcpClient client in _pending.Reader.ReadAllAsync())
        {
            using (client)
                await client.GetStream().WriteAsync("202 accepted\r\n"u8.ToArray());
        }
    }
}
