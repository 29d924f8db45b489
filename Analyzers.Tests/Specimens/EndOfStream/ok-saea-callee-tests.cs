// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class MarketFeed
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly MemoryStream _journal = new();

    public void Start(string host, SocketAsyncEventArgs args)
    {
        _socket.Connect(host, 7101);
        args.Completed += OnReceive;
        if (!_socket.ReceiveAsync(args))
            OnReceive(null, args);
    }

    private void OnReceive(object? sender, SocketAsyncEventArgs e)
    {
        if (e.SocketError != SocketError.Success || !Store(e.Buffer!, e.BytesTransferred))
        {
            _socket.Close();
            return;
        }

        if (!_socket.ReceiveAsync(e))
            OnReceive(null, e);
    }

    private bool Store(byte[] buffer, int count)
    {
        _journal.Write(buffer, 0, count);
        return count > 0;
    }
}
