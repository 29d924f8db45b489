// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class KeypadReader
{
    public static void Poll(Socket socket, Stream log)
    {
        var buffer = new byte[64];
        while (true)
        {
            int n = socket.Receive(buffer, 0, buffer.Length, SocketFlags.None, out SocketError error);
            switch (error)
            {
                case SocketError.Success when n == 0:
                    return;
                case SocketError.Success:
                    log.Write(buffer, 0, n);
                    break;
                case SocketError.TimedOut:
                    continue;
                default:
                    return;
            }
        }
    }
}
