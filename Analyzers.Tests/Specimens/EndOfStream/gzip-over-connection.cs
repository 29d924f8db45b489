// rules: TCP2001,TCP2002,TCP2003
using System.IO.Compression;
using System.Net.Sockets;

static class CompressedLog
{
    public static void Follow(TcpClient collector, Stream output)
    {
        using var gzip = new GZipStream(collector.GetStream(), CompressionMode.Decompress);
        var block = new byte[4096];
        for (;;)
        {
            int n = gzip.Read(block, 0, block.Length); //~ TCP2001
            output.Write(block, 0, n);
        }
    }
}
