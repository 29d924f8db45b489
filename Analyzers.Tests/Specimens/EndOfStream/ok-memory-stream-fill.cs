// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class RecordedFrames
{
    public static byte[] First(byte[] recording, int length)
    {
        var replay = new MemoryStream(recording);
        var frame = new byte[length];
        Fill(replay, frame);
        return frame;
    }

    private static void Fill(Stream input, byte[] target)
    {
        int got = 0;
        while (got < target.Length)
        {
            got += input.Read(target, got, target.Length - got);
        }
    }

    public static void Replay(byte[] recording, TcpClient viewer) => viewer.GetStream().Write(recording);
}
