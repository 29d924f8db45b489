// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class LiftLink
{
    public static async Task<byte[]> ReadFrameAsync(NetworkStream stream)
    {
        byte[] header = await Take(2);
        return await Take(header[1]);

        async Task<byte[]> Take(int count)
        {
            var part = new byte[count];
            int at = 0;
            while (at != count)
            {
                at += await stream.ReadAsync(part, at, count - at).ConfigureAwait(false); //~ TCP2001
            }

            return part;
        }
    }
}
