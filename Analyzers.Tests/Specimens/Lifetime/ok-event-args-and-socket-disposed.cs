// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;
using System.Threading;

class EventConnector
{
    public bool Reachable(IPEndPoint target)
    {
        using var socket = new Socket(target.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        using var connected = new ManualResetEventSlim();
        using var args = new SocketAsyncEventArgs { RemoteEndPoint = target };
        args.Completed += (_, _) => connected.Set();
        if (socket.ConnectAsync(args))
            connected.Wait();
        return args.SocketError == SocketError.Success;
    }
}
