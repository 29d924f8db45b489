// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class BlockReader
{
    public static byte[] ReadBlock(Stream input)
    {
        var length = new byte[1];
        try
        {
            if (input.Read(length, 0, 1) == 0)
                throw new EndOfStreamException("no block");
        }
        catch (IOException e)
        {
            throw new TimeoutException("the disk does not answer", e);
        }

        var block = new byte[length[0]];
        int got = 0;
        while (got < block.Length)
        {
            got += input.Read(block, got, block.Length - got);
        }

        return block;
    }

    public static Socket Unrelated() => new(SocketType.Stream, ProtocolType.Tcp);
}
