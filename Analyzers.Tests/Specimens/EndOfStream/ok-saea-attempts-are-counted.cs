// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

class Greeting
{
    private readonly Socket _socket;
    private int _asked;

    public Greeting(Socket socket) => _socket = socket;

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
        _asked++;
        if (args.SocketError != SocketError.Success || _asked > 5)
        {
            Close();
            return;
        }

        if (args.Offset + args.BytesTransferred < 8)
            Receive(args);
    }
}
