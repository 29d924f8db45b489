// rules: TCP2001,TCP2002,TCP2003
static class TarHeader
{
    public static byte[] ReadBlock(Stream archive)
    {
        var block = new byte[512];
        int got = 0;
        while (got < block.Length)
        {
            got += archive.Read(block, got, block.Length - got);
        }

        return block;
    }
}
