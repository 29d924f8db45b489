// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class IdleFriendlyReader
{
    public static async Task CopyAsync(NetworkStream stream, Stream target, CancellationToken token)
    {
        while (true)
        {
            await stream.ReadAsync(Memory<byte>.Empty, token);
            var buffer = new byte[4096];
            int n = await stream.ReadAsync(buffer, token);
            if (n == 0)
                return;
            await target.WriteAsync(buffer.AsMemory(0, n), token);
        }
    }
}
