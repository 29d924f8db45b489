// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class WireFormat
{
    public static void ReadFully(Stream stream, byte[] target)
    {
        if (stream is NetworkStream network)
            network.ReadTimeout = 5000;
        int got = 0;
        while (got < target.Length)
        {
            int n = stream.Read(target, got, target.Length - got); //~ TCP2001
            if (n == -1)
                throw new EndOfStreamException();
            got += n;
        }
    }
}
