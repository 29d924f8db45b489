// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace ChatServer;

internal sealed class ChatAcceptor
{
    public async Task RunAsync(TcpListener listener, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            TcpClient client = await listener.AcceptTcpClientAsync(stop); //~ TCP1001
            _ = Task.Run(() => WelcomeAsync(client));
        }
    }

    private static async Task WelcomeAsync(TcpClient client)
    {
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync("* welcome\r\n"u8.ToArray());
        await stream.FlushAsync();
    }
}
