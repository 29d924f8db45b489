// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

static class PriceDump
{
    public static async Task WriteAsync(Socket feed, Stream file)
    {
        var buffer = new byte[8192];
        for (int n = await feed.ReceiveAsync(buffer); ; n = await feed.ReceiveAsync(buffer)) //~ TCP2001
        {
            await file.WriteAsync(buffer.AsMemory(0, n));
        }
    }
}
