// rules: TCP100[1-3]
// fix: none
using System;
using System.Net;
using System.Net.Sockets;

public class StaticConnect
{
    public void Probe(EndPoint end)
    {
        var args = new SocketAsyncEventArgs { RemoteEndPoint = end };
        args.Completed += Done;
        if (!Socket.ConnectAsync(SocketType.Stream, ProtocolType.Tcp, args))
            Done(null, args);
    }

    private void Done(object? sender, SocketAsyncEventArgs e)
    {
        if (e.SocketError != SocketError.Success)
            return;
        Socket socket = e.ConnectSocket!; //~ TCP1001
        Console.WriteLine("open: " + socket.RemoteEndPoint);
        e.Dispose();
    }
}

public class Greeter
{
    private readonly Action<Socket> _greeted;

    public Greeter(Action<Socket> greeted) => _greeted = greeted;

    public void Greet(EndPoint end)
    {
        var args = new SocketAsyncEventArgs { RemoteEndPoint = end };
        args.Completed += OnConnected;
        if (!Socket.ConnectAsync(SocketType.Stream, ProtocolType.Tcp, args))
            OnConnected(this, args);
    }

    private void OnConnected(object? sender, SocketAsyncEventArgs e)
    {
        switch (e.SocketError)
        {
            case SocketError.Success:
                var socket = e.ConnectSocket!; //~ TCP1002
                if (socket.Receive(new byte[1]) == 0)
                    return;
                _greeted(socket);
                break;
            default:
                Console.WriteLine(e.SocketError);
                break;
        }
    }
}
