// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

sealed class NoticeReceiver
{
    private readonly Socket _socket;
    private readonly StringBuilder _text = new();

    public NoticeReceiver(string host, int port)
    {
        _socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        _socket.Connect(host, port);
        var args = new SocketAsyncEventArgs();
        args.SetBuffer(new byte[1024], 0, 1024);
        args.Completed += OnCompleted;
        if (!_socket.ReceiveAsync(args))
            OnCompleted(null, args);
    }

    private void OnCompleted(object? sender, SocketAsyncEventArgs args)
    {
        if (args.SocketError != SocketError.Success)
        {
            _socket.Close();
            return;
        }

        int n = args.BytesTransferred; //~ TCP2001
        if (n > 0)
        {
            _text.Append(Encoding.UTF8.GetString(args.Buffer!, 0, n));
        }

        if (!_socket.ReceiveAsync(args))
            OnCompleted(null, args);
    }

    public void Close() => _socket.Close();
}
