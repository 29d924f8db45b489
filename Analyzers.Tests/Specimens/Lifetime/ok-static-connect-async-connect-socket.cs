// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;
using System.Threading;

static class DualStackConnector
{
    public static bool Ping(DnsEndPoint server)
    {
        using var done = new ManualResetEventSlim();
        using var args = new SocketAsyncEventArgs { RemoteEndPoint = server };
        args.Completed += (_, _) => done.Set();
        if (Socket.ConnectAsync(SocketType.Stream, ProtocolType.Tcp, args))
            done.Wait();
        using Socket? socket = args.ConnectSocket; // null when the connect failed
        return socket is not null && socket.Send("PING"u8) == 4;
    }
}
