// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class FrameReader
{
    public static byte[] ReadFrame(Stream input)
    {
        var length = new byte[1];
        try
        {
            if (input.Read(length, 0, 1) == 0)
                throw new EndOfStreamException("no frame");
        }
        catch (IOException e) when (e.InnerException is SocketException { SocketErrorCode: SocketError.TimedOut })
        {
            throw new TimeoutException("no frame in time", e);
        }

        var frame = new byte[length[0]];
        int got = 0;
        while (got < frame.Length)
        {
            got += input.Read(frame, got, frame.Length - got); //~ TCP2001
        }

        return frame;
    }
}
