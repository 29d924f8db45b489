// rules: TCP2001,TCP2002,TCP2003
using System.Buffers.Binary;
using System.Net.Sockets;

static class FramePump
{
    public static void Run(string host, int port, Queue<byte[]> frames)
    {
        using var client = new TcpClient(host, port);
        var stream = client.GetStream();
        var header = new byte[4];
        while (stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) == header.Length)
        {
            var body = new byte[BinaryPrimitives.ReadInt32BigEndian(header)];
            int filled = 0;
            while (filled < body.Length)
            {
                int n = stream.Read(body, filled, body.Length - filled); //~ TCP2001
                filled += n;
            }

            frames.Enqueue(body);
        }
    }
}
