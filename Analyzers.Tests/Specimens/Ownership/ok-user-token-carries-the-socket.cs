// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Presence;

internal sealed class PresencePort(byte[] state)
{
    public void AcceptOne(Socket listener)
    {
        Socket peer = listener.Accept();
        var args = new SocketAsyncEventArgs { UserToken = peer };
        args.SetBuffer(state);
        args.Completed += OnSent;
        if (!peer.SendAsync(args))
            OnSent(this, args);
    }

    private static void OnSent(object? sender, SocketAsyncEventArgs e)
    {
        var peer = (Socket)e.UserToken!;
        peer.Dispose();
        e.Dispose();
    }
}
