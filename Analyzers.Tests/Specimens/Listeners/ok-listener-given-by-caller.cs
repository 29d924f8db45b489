// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net.Sockets;

sealed class ConnectionPump
{
    public static async Task RunAsync(TcpListener listener, CancellationToken token)
    {
        listener.Start();
        try
        {
            while (true)
            {
                using TcpClient client = await listener.AcceptTcpClientAsync(token);
                await client.GetStream().WriteAsync("busy\n"u8.ToArray(), token);
            }
        }
        finally
        {
            listener.Stop();
        }
    }
}
