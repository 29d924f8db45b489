// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class ReplicaPuller
{
    public static void Pull(string host, int port, Stream journal)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(host, port);
        var buffer = new byte[16 * 1024];
        for (;;)
        {
            int n = socket.Receive(buffer, SocketFlags.None); //~ TCP2001
            if (n <= 0)
            {
                Thread.Sleep(10);
                continue;
            }

            journal.Write(buffer, 0, n);
        }
    }
}
