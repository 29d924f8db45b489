// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class CounterDrain
{
    public static long Drain(NetworkStream stream)
    {
        var scratch = new byte[4096];
        long total = 0;
        int n;
        do
        {
            n = stream.Read(scratch, 0, scratch.Length);
            total += n;
        }
        while (n != 0);
        return total;
    }
}
