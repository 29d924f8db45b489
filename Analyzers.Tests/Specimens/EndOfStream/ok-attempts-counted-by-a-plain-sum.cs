// rules: TCP2001,TCP2002
using System.Net.Sockets;

static class Frames
{
    public static int Read(Socket socket, byte[] frame)
    {
        var got = 0;
        var attempts = 0;
        while (got < frame.Length && attempts < 10)
        {
            var n = socket.Receive(frame, got, frame.Length - got, SocketFlags.None);
            got = got + n;
            attempts = attempts + 1;
        }

        return got;
    }
}
