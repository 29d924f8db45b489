// rules: TCP2001,TCP2002
using System.Net.Sockets;

static class Frames
{
    public static byte[] Read(Socket socket, int length)
    {
        var frame = new byte[length];
        var got = 0;
        while (got < length)
        {
            var n = socket.Receive(frame, got, length - got, SocketFlags.None); //~ TCP2001
            got = got + n;
        }

        return frame;
    }

    public static void Skip(NetworkStream stream, byte[] buffer, int left)
    {
        while (left > 0)
        {
            var n = stream.Read(buffer, 0, Math.Min(left, buffer.Length)); //~ TCP2001
            left = left - n;
        }
    }
}
