// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class RadarFeed
{
    public static async Task FillAsync(Socket radar, Memory<byte> sweep, CancellationToken token)
    {
        while (!sweep.IsEmpty)
        {
            ValueTask<int> pending = radar.ReceiveAsync(sweep, SocketFlags.None, token); //~ TCP2001
            int n = await pending;
            sweep = sweep.Slice(n);
        }
    }
}
