using System;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

public static class Handshake
{
    private static void Completed(object sender, SocketAsyncEventArgs args)
    {
        var tcs = (TaskCompletionSource<bool>)args.UserToken;
        if (args.SocketError == SocketError.Success)
            tcs.TrySetResult(true);
        else
            tcs.TrySetException(new SocketException((int)args.SocketError));
    }

    private static async Task<int> ReceiveAsync(Socket socket, byte[] buffer, int offset, int length, CancellationToken token)
    {
        var tcs = new TaskCompletionSource<bool>();
        using (token.Register(() => tcs.TrySetCanceled(), false))
        using (var args = new SocketAsyncEventArgs())
        {
            args.Completed += Completed;
            args.SetBuffer(buffer, offset, length);
            args.AcceptSocket = socket;
            args.UserToken = tcs;
            if (!socket.ReceiveAsync(args))
                Completed(null, args);
            await tcs.Task.ConfigureAwait(false);
            return args.BytesTransferred;
        }
    }

    public static async Task<byte> Answer(Socket socket, CancellationToken token)
    {
        var buffer = new byte[2];
        int count, n = 0;
        do
        {
            if ((count = await ReceiveAsync(socket, buffer, n, 2 - n, token).ConfigureAwait(false)) > 0) //~ TCP2001
                n += count;
        }
        while (n < 2);
        return buffer[1];
    }
}
