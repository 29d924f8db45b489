// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class PrintSpooler
{
    public static void Listen(Queue<byte[]> jobs)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.ExclusiveAddressUse = false; //~ TCP3003
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 515));
        socket.Listen(32);
        while (true)
        {
            using Socket client = socket.Accept();
            var job = new byte[1024];
            int n = client.Receive(job);
            jobs.Enqueue(job[..n]);
        }
    }
}
