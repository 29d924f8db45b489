// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;
using System.Text;

sealed class EchoServer(TcpListener listener)
{
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
            _ = EchoAsync(await listener.AcceptTcpClientAsync(stop), stop);
    }

    private static async Task EchoAsync(TcpClient client, CancellationToken stop)
    {
        using (client)
        {
            var buffer = new byte[4096];
            while (!stop.IsCancellationRequested)
            {
                int n = await client.GetStream().ReadAsync(buffer, stop);
                if (n == 0)
                    break;
                await client.GetStream().WriteAsync(buffer.AsMemory(0, n), stop);
            }
        }
    }
}
