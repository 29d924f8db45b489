// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class TagReader(Stream stream)
{
    public async Task<byte[]> ReadTagAsync(CancellationToken token)
    {
        var tag = new byte[12];
        for (int got = 0; got < tag.Length;)
        {
            got += await stream.ReadAsync(tag.AsMemory(got), token); //~ TCP2001
        }

        return tag;
    }
}

static class Antenna
{
    public static async Task<byte[]> FirstTagAsync(string host, CancellationToken token)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, 14150, token);
        TagReader reader = new(client.GetStream());
        return await reader.ReadTagAsync(token);
    }
}
