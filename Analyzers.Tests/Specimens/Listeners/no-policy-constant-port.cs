// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class TimeServer
{
    private const int Port = 3700;

    public static async Task RunAsync(CancellationToken token)
    {
        var listener = new TcpListener(IPAddress.Any, Port);
        listener.Start(); //~ TCP3004
        try
        {
            while (true)
            {
                using TcpClient client = await listener.AcceptTcpClientAsync(token);
                await client.GetStream().WriteAsync(BitConverter.GetBytes(DateTime.UtcNow.Ticks), token);
            }
        }
        finally
        {
            listener.Stop();
        }
    }
}
