// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

class Handshake
{
    private readonly Socket _socket;

    public Handshake(Socket socket) => _socket = socket;

    public event Action<bool>? Completed;

    public void Begin()
    {
        var args = new SocketAsyncEventArgs();
        args.SetBuffer(new byte[8], 0, 8);
        args.Completed += OnReceived;
        Receive(args);
    }

    public void Close() => _socket.Close();

    private void Receive(SocketAsyncEventArgs args)
    {
        if (!_socket.ReceiveAsync(args))
            OnReceived(_socket, args);
    }

    private void OnReceived(object? sender, SocketAsyncEventArgs args)
    {
        if (args.SocketError != SocketError.Success)
        {
            Close();
            return;
        }

        var total = args.Offset + args.BytesTransferred; //~ TCP2001
        if (total < 8)
        {
            args.SetBuffer(total, 8 - total);
            Receive(args);
            return;
        }

        Completed?.Invoke(args.Buffer![1] == 0x5a);
    }
}
