// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

public static class Frames
{
    public static byte[] ReadFrame(NetworkStream stream)
    {
        var header = new byte[4];
        Fill(stream, header);
        var body = new byte[BitConverter.ToInt32(header, 0)];
        Fill(stream, body);
        return body;
    }

    private static void Fill(NetworkStream stream, byte[] target)
    {
        int got = 0;
        while (got < target.Length)
            got += stream.Read(target, got, target.Length - got); //~ TCP2001
    }

    public static async Task<byte[]> ReadFrameAsync(Socket socket, int length)
    {
        var body = new byte[length];
        var rest = body.AsMemory();
        do
        {
            var n = await socket.ReceiveAsync(rest, SocketFlags.None); //~ TCP2001
            rest = rest[n..];
        }
        while (!rest.IsEmpty);
        return body;
    }
}
