// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class QuoteDump
{
    public static async Task WriteAsync(Socket feed, Stream file)
    {
        var buffer = new byte[8192];
        for (int n = await feed.ReceiveAsync(buffer); n != 0; n = await feed.ReceiveAsync(buffer))
        {
            await file.WriteAsync(buffer.AsMemory(0, n));
        }
    }
}
