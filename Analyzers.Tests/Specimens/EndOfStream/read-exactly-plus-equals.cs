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
            got += stream.Read(frame, got, length - got); //~ TCP2001
        }

        return frame;
    }
}
