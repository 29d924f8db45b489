// rules: TCP2001,TCP2002,TCP2003
using System.Buffers;
using System.Net.Sockets;

static class PayloadCollector
{
    public static ReadOnlyMemory<byte> Collect(NetworkStream stream, int wanted)
    {
        var writer = new ArrayBufferWriter<byte>(wanted);
        while (writer.WrittenCount < wanted)
        {
            Span<byte> span = writer.GetSpan(wanted - writer.WrittenCount);
            int n = stream.Read(span.Slice(0, wanted - writer.WrittenCount)); //~ TCP2001
            writer.Advance(n);
        }

        return writer.WrittenMemory;
    }
}
