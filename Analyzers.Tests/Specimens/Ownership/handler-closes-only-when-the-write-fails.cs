// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace ChatServer;

internal sealed class Notice(byte[] text)
{
    public async Task RunAsync(TcpListener listener, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            TcpClient client = await listener.AcceptTcpClientAsync(stop); //~ TCP1002
            _ = SendAsync(client);
        }
    }

    private async Task SendAsync(TcpClient client)
    {
        try
        {
            await client.GetStream().WriteAsync(text);
        }
        catch (IOException)
        {
            client.Close();
        }
    }
}
