// rules: TCP100[1-3]
// The instance's ConnectAsync leaves the instance there; and who closes or keeps what a static one has opened.
using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Sockets;

public class InstanceConnect
{
    private readonly Socket _socket = new Socket(SocketType.Stream, ProtocolType.Tcp);

    public void Connect(EndPoint end)
    {
        var args = new SocketAsyncEventArgs { RemoteEndPoint = end };
        args.Completed += Done;
        if (!_socket.ConnectAsync(args))
            Done(null, args);
    }

    public void Close() => _socket.Dispose();

    private void Done(object? sender, SocketAsyncEventArgs e)
    {
        if (e.SocketError == SocketError.Success)
            Console.WriteLine(e.ConnectSocket!.RemoteEndPoint);
    }
}

public class StaticConnect
{
    private readonly List<Socket> _sockets = new List<Socket>();

    public void Connect(EndPoint end)
    {
        var args = new SocketAsyncEventArgs { RemoteEndPoint = end };
        args.Completed += Done;
        if (!Socket.ConnectAsync(SocketType.Stream, ProtocolType.Tcp, args))
            Done(null, args);
    }

    public void Close()
    {
        foreach (var socket in _sockets)
            socket.Dispose();
        _sockets.Clear();
    }

    private void Done(object? sender, SocketAsyncEventArgs e)
    {
        if (e.SocketError != SocketError.Success)
            return;
        if (e.ConnectSocket!.LocalEndPoint is null)
            e.ConnectSocket.Dispose();
        else
            _sockets.Add(e.ConnectSocket);
    }
}
