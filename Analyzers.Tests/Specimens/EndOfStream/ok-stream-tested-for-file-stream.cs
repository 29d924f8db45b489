// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class ArchiveFormat
{
    public static void ReadFully(Stream stream, byte[] target)
    {
        if (stream is FileStream file)
            Console.WriteLine("reading " + file.Name);
        int got = 0;
        while (got < target.Length)
        {
            got += stream.Read(target, got, target.Length - got);
        }
    }

    public static Socket Unrelated() => new(SocketType.Stream, ProtocolType.Tcp);
}
