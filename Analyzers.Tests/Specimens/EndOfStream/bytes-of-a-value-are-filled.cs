// rules: TCP1001,TCP1002,TCP1003,TCP2001
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Blit
{
    public static T Read<T>(Socket s) where T : unmanaged
    {
        T value = default;
        var span = MemoryMarshal.AsBytes(MemoryMarshal.CreateSpan(ref value, 1));
        while (!span.IsEmpty)
        {
            int n = s.Receive(span); //~ TCP2001
            span = span[n..];
        }
        return value;
    }

    public static T ReadWell<T>(Socket s) where T : unmanaged
    {
        T value = default;
        var span = MemoryMarshal.AsBytes(MemoryMarshal.CreateSpan(ref value, 1));
        while (!span.IsEmpty)
        {
            if (s.Receive(span) is var n && n == 0)
                throw new EndOfStreamException();
            span = span[n..];
        }
        return value;
    }
}
