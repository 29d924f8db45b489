// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

delegate bool ChunkHandler(byte[] buffer, int count);

static class RawFeed
{
    public static void Run(string host, ChunkHandler handler)
    {
        using var client = new TcpClient(host, 30002);
        var stream = client.GetStream();
        var buffer = new byte[4096];
        while (true)
        {
            int n = stream.Read(buffer, 0, buffer.Length);
            if (!handler(buffer, n))
                break;
        }
    }
}
