// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class FrameReader
{
    public static byte[] ReadFrame(NetworkStream stream, int length)
    {
        var frame = new byte[length];
        int got = 0;
        while (got < length)
        {
            int n = stream.Read(frame, got, length - got);
            if (n == 0)
                throw new EndOfStreamException($"peer closed after {got} of {length} bytes");
            got += n;
        }

        return frame;
    }
}
