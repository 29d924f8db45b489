// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP3001,TCP3002,TCP3003,TCP3005,TCP6001
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Echo;

internal sealed class EchoServer : IDisposable
{
    private readonly Socket _listen;
    private readonly ConcurrentStack<SocketAsyncEventArgs> _pool = new();
    private readonly SocketAsyncEventArgs _accept = new();
    private bool _stopped;

    public EchoServer(IPEndPoint ep, int workers)
    {
        _listen = new Socket(ep.AddressFamily, SocketType.Stream, ProtocolType.IP); //~? TCP1003
        _listen.Bind(ep); //~ TCP3001
        _listen.Listen(8); //~ TCP3005
        _accept.Completed += (_, e) => Accepted(e);
        for (var i = 0; i < workers; i++)
        {
            var io = new SocketAsyncEventArgs();
            io.SetBuffer(new byte[2048], 0, 2048);
            io.Completed += Io;
            _pool.Push(io);
        }
        Accept();
    }

    private void Accept()
    {
        _accept.AcceptSocket = null;
        while (!_stopped && !_listen.AcceptAsync(_accept))
        {
            Accepted(_accept);
            _accept.AcceptSocket = null;
        }
    }

    private void Accepted(SocketAsyncEventArgs e)
    {
        if (e.SocketError != SocketError.Success)
            return;
        Socket s = e.AcceptSocket!; //~ TCP1002
        if (!_pool.TryPop(out var io))
        {
            Console.WriteLine("too many");
            return;
        }
        io.UserToken = s;
        if (!s.ReceiveAsync(io))
            Received(io);
    }

    private void Io(object? sender, SocketAsyncEventArgs e)
    {
        if (e.LastOperation == SocketAsyncOperation.Receive) Received(e);
        else Sent(e);
    }

    private void Received(SocketAsyncEventArgs e)
    {
        var s = (Socket)e.UserToken!;
        if (e.SocketError == SocketError.Success && e.BytesTransferred > 0)
        {
            e.SetBuffer(0, e.BytesTransferred);
            if (!s.SendAsync(e)) Sent(e);
        }
        else
        {
            s.Close();
            _pool.Push(e);
        }
    }

    private void Sent(SocketAsyncEventArgs e)
    {
        var s = (Socket)e.UserToken!;
        if (e.SocketError != SocketError.Success)
        {
            s.Close();
            _pool.Push(e);
            return;
        }
        e.SetBuffer(0, 2048);
        if (!s.ReceiveAsync(e)) Received(e);
    }

    public void Dispose()
    {
        _stopped = true;
        _listen.Dispose();
        _accept.Dispose();
    }
}
