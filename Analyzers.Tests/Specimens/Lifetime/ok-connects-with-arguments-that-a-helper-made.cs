// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

delegate void Connected(Socket? socket, object? state);

static class Connector
{
    private sealed record Token(Connected Callback, object? State);

    public static void Connect(EndPoint remote, EndPoint? local, Connected callback, object? state)
    {
        var args = Arguments(remote, callback, state); // its handler is given the socket as the sender
        var socket = new Socket(remote.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        if (local is not null)
            socket.Bind(local);
        socket.ConnectAsync(args);
    }

    private static SocketAsyncEventArgs Arguments(EndPoint remote, Connected callback, object? state)
    {
        var args = new SocketAsyncEventArgs { RemoteEndPoint = remote, UserToken = new Token(callback, state) };
        args.Completed += Completed;
        return args;
    }

    private static void Completed(object? sender, SocketAsyncEventArgs args)
    {
        args.Completed -= Completed;
        var token = (Token)args.UserToken!;
        token.Callback(args.SocketError == SocketError.Success ? (Socket)sender! : null, token.State);
    }
}
