// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

static class NonBlockingReader
{
    public static void Run(Socket peer, MemoryStream inbox)
    {
        using var socket = peer;
        socket.NoDelay = true;
        socket.Blocking = false;
        var buffer = new byte[1500];
        while (true)
        {
            int n = socket.Receive(buffer, 0, buffer.Length, SocketFlags.None, out SocketError error); //~ TCP2001
            if (error == SocketError.WouldBlock)
            {
                Thread.Sleep(1);
                continue;
            }

            if (error != SocketError.Success)
                break;
            inbox.Write(buffer, 0, n);
        }
    }
}
