// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace ChatServer;

internal sealed class OperatorConsole
{
    private volatile bool _accepting = true;

    public void Pause() => _accepting = false;

    public async Task RunAsync(TcpListener listener, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            TcpClient client = await listener.AcceptTcpClientAsync(stop);
            _ = Task.Run(() => ServeAsync(client));
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        if (!_accepting)
        {
            client.Dispose();
            return;
        }

        try
        {
            await client.GetStream().WriteAsync("operator> "u8.ToArray());
        }
        finally
        {
            client.Dispose();
        }
    }
}
