// rules: TCP2001,TCP2002
using System.Net.Sockets;

static class Tail
{
    public static async Task Follow(NetworkStream source, Stream sink, CancellationToken stop)
    {
        var chunk = new byte[8192];
        while (!stop.IsCancellationRequested)
        {
            var n = await source.ReadAsync(chunk, stop); //~ TCP2001
            if (n == 0)
            {
                await Task.Delay(50, stop);
                continue;
            }

            await sink.WriteAsync(chunk.AsMemory(0, n), stop);
        }
    }
}
