// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class Frame
{
    private readonly byte[] _bytes = new byte[4096];
    private int _filled;

    public byte[] Bytes => _bytes;

    public int Filled => _filled;

    public int Remaining => _bytes.Length - _filled;

    public void Advance(int count) => _filled += count;
}

static class FramePump
{
    public static void Read(NetworkStream stream, Frame frame)
    {
        while (frame.Remaining > 0)
        {
            int n = stream.Read(frame.Bytes, frame.Filled, frame.Remaining); //~ TCP2001
            frame.Advance(n);
        }
    }
}
