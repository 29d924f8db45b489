// rules: TCP5001
using System.Net;
using System.Net.Sockets;

public sealed class OneQuestion
{
    private readonly TcpListener _listener = new(IPAddress.Any, 7007);

    public async Task RunAsync()
    {
        _listener.Start();
        try
        {
            while (true)
                _ = AnswerAsync(await _listener.AcceptTcpClientAsync());
        }
        finally
        {
            _listener.Stop();
        }
    }

    private static async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            var stream = client.GetStream();
            var buffer = new byte[256];
            var size = 0;
            do
            {
                size += await stream.ReadAsync(buffer.AsMemory(size));
            }
            while (stream.DataAvailable);
            await stream.WriteAsync(buffer.AsMemory(0, size));
        }
    }
}
