// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class CaptureLoop
{
    public static async Task CaptureAsync(TcpClient feed, Stream log, CancellationToken token)
    {
        var buffer = new byte[4096];
        while (true)
        {
            int n = await feed.Client.ReceiveAsync(buffer.AsMemory(), SocketFlags.None, token);
            switch (n)
            {
                case 0:
                    return;
                default:
                    await log.WriteAsync(buffer.AsMemory(0, n), token);
                    break;
            }
        }
    }
}
