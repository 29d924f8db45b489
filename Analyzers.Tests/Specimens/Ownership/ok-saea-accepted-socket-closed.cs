// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Diagnostics;
using System.Net.Sockets;

namespace MarketData;

internal sealed class Counter : IDisposable
{
    private readonly Socket _listener = new(SocketType.Stream, ProtocolType.Tcp);
    private int _seen;

    private void OnAccepted(object? sender, SocketAsyncEventArgs e)
    {
        if (e.SocketError == SocketError.Success)
        {
            using Socket peer = e.AcceptSocket!;
            Trace.WriteLine($"{++_seen}: {peer.RemoteEndPoint}");
        }

        e.AcceptSocket = null;
        _listener.AcceptAsync(e);
    }

    public void Start(System.Net.EndPoint local)
    {
        _listener.Bind(local);
        _listener.Listen();
        var args = new SocketAsyncEventArgs();
        args.Completed += OnAccepted;
        _listener.AcceptAsync(args);
    }

    public void Dispose() => _listener.Dispose();
}
