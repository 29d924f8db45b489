using System;
using System.IO;
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

    private static async Task<int> ReceiveAsync(Socket socket, byte[] buffer, int offset, int length)
    {
        var tcs = new TaskCompletionSource<bool>();
        using (var args = new SocketAsyncEventArgs())
        {
            args.Completed += Completed;
            args.SetBuffer(buffer, offset, length);
            args.UserToken = tcs;
            if (!socket.ReceiveAsync(args))
                Completed(null, args);
            await tcs.Task.ConfigureAwait(false);
            if (args.BytesTransferred == 0)
                throw new EndOfStreamException();
            return args.BytesTransferred;
        }
    }

    private static async Task<int> SendAsync(Socket socket, byte[] buffer, int offset, int length)
    {
        var tcs = new TaskCompletionSource<bool>();
        using (var args = new SocketAsyncEventArgs())
        {
            args.Completed += Completed;
            args.SetBuffer(buffer, offset, length);
            args.UserToken = tcs;
            if (!socket.SendAsync(args))
                Completed(null, args);
            await tcs.Task.ConfigureAwait(false);
            return args.BytesTransferred;
        }
    }

    public static async Task<byte> Answer(Socket socket)
    {
        var buffer = new byte[2];
        int count, n = 0;
        do
        {
            if ((count = await ReceiveAsync(socket, buffer, n, 2 - n).ConfigureAwait(false)) > 0)
                n += count;
        }
        while (n < 2);
        n = 0;
        do
        {
            if ((count = await SendAsync(socket, buffer, n, 2 - n).ConfigureAwait(false)) > 0)
                n += count;
        }
        while (n < 2);
        return buffer[1];
    }
}
