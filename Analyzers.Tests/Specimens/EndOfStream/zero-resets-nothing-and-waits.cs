// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class LegacyDecoder
{
    public static byte[] Take(NetworkStream stream, int count)
    {
        var bytes = new byte[count];
        int read = 0, now;
        do
        {
            now = stream.Read(bytes, read, count - read); //~ TCP2001
            read += now;
            if (now == 0)
                Thread.Sleep(1);
        }
        while (read < count);
        return bytes;
    }
}
