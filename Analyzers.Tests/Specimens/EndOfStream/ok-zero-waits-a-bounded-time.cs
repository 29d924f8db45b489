// rules: TCP2001,TCP2002,TCP2003
using System.Diagnostics;
using System.Net.Sockets;

static class PatientDecoder
{
    public static byte[] Take(NetworkStream stream, int count)
    {
        var bytes = new byte[count];
        var watch = Stopwatch.StartNew();
        int read = 0, now;
        do
        {
            now = stream.Read(bytes, read, count - read);
            read += now;
            if (now == 0)
                Thread.Sleep(1);
            if (watch.Elapsed > TimeSpan.FromSeconds(10))
                throw new TimeoutException();
        }
        while (read < count);
        return bytes;
    }
}
