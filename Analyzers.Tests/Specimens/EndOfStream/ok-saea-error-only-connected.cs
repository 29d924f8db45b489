// rules: TCP2001,TCP2002,TCP2003
using System.Net;
using System.Net.Sockets;

sealed class ScoreFeed : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly SocketAsyncEventArgs _args = new();
    private readonly MemoryStream _scores = new();

    public void Start(EndPoint server)
    {
        _args.SetBuffer(new byte[256], 0, 256);
        _args.RemoteEndPoint = server;
        _args.Completed += OnConnected;
        if (!_socket.ConnectAsync(_args))
            OnConnected(null, _args);
    }

    private void OnConnected(object? sender, SocketAsyncEventArgs e)
    {
        if (e.SocketError != SocketError.Success)
        {
            _socket.Close();
            return;
        }

        e.Completed -= OnConnected;
        e.Completed += OnReceived;
        Arm(e);
    }

    private void OnReceived(object? sender, SocketAsyncEventArgs e)
    {
        if (e.SocketError != SocketError.Success || e.BytesTransferred == 0)
        {
            _socket.Close();
            return;
        }

        _scores.Write(e.Buffer!, e.Offset, e.BytesTransferred);
        Arm(e);
    }

    private void Arm(SocketAsyncEventArgs e)
    {
        if (!_socket.ReceiveAsync(e))
            OnReceived(null, e);
    }

    public void Dispose()
    {
        _args.Dispose();
        _socket.Dispose();
    }
}
