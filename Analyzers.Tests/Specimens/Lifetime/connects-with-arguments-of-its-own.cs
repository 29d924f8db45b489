// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

static class Probe
{
    public static void Ask(EndPoint remote, Action<bool> answer)
    {
        SocketAsyncEventArgs? args = null;
        args = new SocketAsyncEventArgs();
        args.RemoteEndPoint = remote;
        args.Completed += (_, e) => answer(e.SocketError == SocketError.Success);
        var socket = new Socket(remote.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1001
        if (!socket.ConnectAsync(args))
            answer(args.SocketError == SocketError.Success);
    }
}
