// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class ReplicaPuller
{
    public static void Pull(string host, int port, Stream journal)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(host, port);
        var buffer = new byte[16 * 1024];
        long deadline = Environment.TickCount64 + 5_000;
        for (;;)
        {
            int n = socket.Receive(buffer, SocketFlags.None);
            if (n == 0)
            {
                if (Environment.TickCount64 > deadline)
                    throw new TimeoutException();
                Thread.Sleep(10);
                continue;
            }

            journal.Write(buffer, 0, n);
            deadline = Environment.TickCount64 + 5_000;
        }
    }
}
