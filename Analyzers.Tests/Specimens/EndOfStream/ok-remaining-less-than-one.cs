// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class BlockDownloader
{
    public static async Task<bool> FillAsync(NetworkStream stream, byte[] block, CancellationToken token)
    {
        int remaining = block.Length;
        while (remaining > 0)
        {
            int n = await stream.ReadAsync(block.AsMemory(block.Length - remaining, remaining), token);
            if (n < 1)
                return false;
            remaining -= n;
        }

        return true;
    }
}
