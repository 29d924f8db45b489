// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Runtime.CompilerServices;

static class ChunkStream
{
    public static async IAsyncEnumerable<byte[]> ReadChunksAsync(
        NetworkStream stream, [EnumeratorCancellation] CancellationToken token = default)
    {
        var buffer = new byte[4096];
        while (true)
        {
            int n = await stream.ReadAsync(buffer, token);
            if (n == 0)
                yield break;
            yield return buffer.AsSpan(0, n).ToArray();
        }
    }
}
