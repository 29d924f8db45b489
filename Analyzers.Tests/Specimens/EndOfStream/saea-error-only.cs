// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class TelemetryReceiver : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly SocketAsyncEventArgs _args = new();
    private readonly MemoryStream _log = new();

    public void Start(string host, int port)
    {
        _socket.Connect(host, port);
        _args.SetBuffer(new byte[4096], 0, 4096);
        _args.Completed += OnReceived;
        if (!_socket.ReceiveAsync(_args))
            OnReceived(this, _args);
    }

    private void OnReceived(object? sender, SocketAsyncEventArgs e)
    {
        if (e.SocketError != SocketError.Success)
        {
            Dispose();
            return;
        }

        _log.Write(e.Buffer!, e.Offset, e.BytesTransferred); //~ TCP2001
        if (!_socket.ReceiveAsync(e))
            OnReceived(this, e);
    }

    public void Dispose()
    {
        _args.Dispose();
        _socket.Dispose();
    }
}
