// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

class Dialer
{
    public Task<Socket> DialAsync(IPEndPoint peer)
    {
        var done = new TaskCompletionSource<Socket>();
        var socket = new Socket(peer.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.BeginConnect(peer, result =>
        {
            try
            {
                socket.EndConnect(result);
                done.TrySetResult(socket);
            }
            catch (Exception e)
            {
                socket.Dispose();
                done.TrySetException(e);
            }
        }, null);
        return done.Task;
    }

    // The callback only signals: whoever waits for it answers for the socket.
    public Socket Dial(IPEndPoint peer, TimeSpan limit)
    {
        using var done = new System.Threading.ManualResetEvent(false);
        Exception? failure = null;
        var socket = new Socket(peer.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.BeginConnect(peer, result =>
            {
                try { socket.EndConnect(result); }
                catch (Exception e) { failure = e; }
                done.Set();
            }, null);
            if (!done.WaitOne(limit))
                throw new TimeoutException();
            if (failure is not null)
                throw failure;
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
