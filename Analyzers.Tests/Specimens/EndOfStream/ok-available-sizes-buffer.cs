// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class BurstReader
{
    public static void Run(string host, MemoryStream store)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(host, 4001);
        while (true)
        {
            var buffer = new byte[Math.Max(1, socket.Available)];
            int n = socket.Receive(buffer);
            if (n <= 0)
                break;
            store.Write(buffer, 0, n);
        }
    }
}
