// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net;
using System.Net.Sockets;

public class StaticConnect
{
    public void Start(EndPoint ep, Action<Socket> connected)
    {
        var args = new SocketAsyncEventArgs { RemoteEndPoint = ep, UserToken = connected };
        args.Completed += Done;
        if (!Socket.ConnectAsync(SocketType.Stream, ProtocolType.Tcp, args))
            Done(null, args);
    }

    private void Done(object? sender, SocketAsyncEventArgs e)
    {
        using (e)
        {
            if (e.SocketError == SocketError.Success)
                ((Action<Socket>)e.UserToken!)(e.ConnectSocket!);
        }
    }
}
