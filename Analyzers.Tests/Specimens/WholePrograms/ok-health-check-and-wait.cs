using System.Net.Sockets;

namespace Ops;

public static class Ready
{
    public static async Task<bool> IsUpAsync(string host, int port, CancellationToken token)
    {
        try
        {
            using var probe = new TcpClient();
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(token);
            limit.CancelAfter(TimeSpan.FromSeconds(2));
            await probe.ConnectAsync(host, port, limit.Token);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!token.IsCancellationRequested)
        {
            return false;
        }
    }

    public static async Task WaitAsync(string host, int port, CancellationToken token)
    {
        while (!await IsUpAsync(host, port, token))
            await Task.Delay(TimeSpan.FromSeconds(1), token);
    }

    public static void WaitBlocking(string host, int port)
    {
        for (var attempt = 0; attempt < 30; attempt++)
        {
            using (var s = new Socket(SocketType.Stream, ProtocolType.Tcp))
            {
                try
                {
                    s.Connect(host, port);
                    return;
                }
                catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionRefused)
                {
                }
            }
            Thread.Sleep(500);
        }
        throw new TimeoutException();
    }
}
