// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class GameServerConnection
{
    private long _bytes;

    public void Accept(Socket listener)
    {
        Socket player = listener.Accept();
        var args = new SocketAsyncEventArgs { UserToken = player };
        args.SetBuffer(new byte[1400], 0, 1400);
        args.Completed += OnReceive;
        if (!player.ReceiveAsync(args))
            OnReceive(null, args);
    }

    private void OnReceive(object? sender, SocketAsyncEventArgs e)
    {
        var player = (Socket)e.UserToken!;
        int n = e.BytesTransferred;
        if (e.SocketError != SocketError.Success || n == 0)
        {
            player.Close();
            e.Dispose();
            return;
        }

        _bytes += n;
        if (!player.ReceiveAsync(e))
            OnReceive(null, e);
    }
}
