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
        var socket = new Socket(peer.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1002
        socket.BeginConnect(peer, result =>
        {
            try
            {
                socket.EndConnect(result);
                done.TrySetResult(socket);
            }
            catch (Exception e)
            {
                done.TrySetException(e);
            }
        }, null);
        return done.Task;
    }
}
