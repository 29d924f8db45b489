// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class RecordReader
{
    private const int RecordSize = 188;

    public static byte[] Next(TcpClient tuner)
    {
        var buffered = new BufferedStream(tuner.GetStream(), 16 * RecordSize);
        var record = new byte[RecordSize];
        int missing = RecordSize;
        while (missing > 0)
            missing -= buffered.Read(record, RecordSize - missing, missing); //~ TCP2001
        return record;
    }
}
