// rules: TCP2001,TCP2002,TCP2003
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
            int n = socket.Receive(buffer, 0, buffer.Length, SocketFlags.None, out SocketError error);
            if (error == SocketError.WouldBlock)
            {
                Thread.Sleep(1);
                continue;
            }

            if (error != SocketError.Success || n == 0)
                break;
            inbox.Write(buffer, 0, n);
        }
    }
}
