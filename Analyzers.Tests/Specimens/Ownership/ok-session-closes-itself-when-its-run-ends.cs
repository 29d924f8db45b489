// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace RequestServer;

internal sealed class EchoSession(TcpClient client)
{
    public async Task RunAsync()
    {
        try
        {
            NetworkStream stream = client.GetStream();
            await stream.CopyToAsync(stream);
        }
        catch (IOException)
        {
        }
        finally
        {
            client.Close();
        }
    }
}

internal static class EchoServer
{
    public static async Task RunAsync(TcpListener listener, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            TcpClient client = await listener.AcceptTcpClientAsync(stop);
            var session = new EchoSession(client);
            _ = session.RunAsync();
        }
    }
}
