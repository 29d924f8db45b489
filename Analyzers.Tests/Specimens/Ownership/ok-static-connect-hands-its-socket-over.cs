// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Proxy;

internal sealed class EventDialer(EndPoint upstream)
{
    public void Dial(Action<Socket> connected)
    {
        var args = new SocketAsyncEventArgs { RemoteEndPoint = upstream };
        args.Completed += (_, e) =>
        {
            if (e.ConnectSocket is { } socket)
                connected(socket);
            e.Dispose();
        };
        if (!Socket.ConnectAsync(SocketType.Stream, ProtocolType.Tcp, args) && args.ConnectSocket is { } now)
            connected(now);
    }
}
