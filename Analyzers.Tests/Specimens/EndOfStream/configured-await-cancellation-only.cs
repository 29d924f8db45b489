// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class ReplicationReader
{
    public static async Task CopyAsync(TcpClient primary, Stream journal, CancellationToken token)
    {
        using var client = primary;
        var stream = client.GetStream();
        var buffer = new byte[32768];
        while (!token.IsCancellationRequested)
        {
            try
            {
                int n = await stream.ReadAsync(buffer.AsMemory(), token).ConfigureAwait(false); //~ TCP2001
                await journal.WriteAsync(buffer.AsMemory(0, n), token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }
    }
}
