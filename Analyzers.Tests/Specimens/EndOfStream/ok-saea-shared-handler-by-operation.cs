// rules: TCP2001,TCP2002,TCP2003
using System.Net;
using System.Net.Sockets;

sealed class RconClient
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly MemoryStream _answer = new();

    public void Start(IPEndPoint server)
    {
        var args = new SocketAsyncEventArgs { RemoteEndPoint = server };
        args.Completed += OnCompleted;
        if (!_socket.ConnectAsync(args))
            OnCompleted(null, args);
    }

    private void OnCompleted(object? sender, SocketAsyncEventArgs e)
    {
        switch (e.LastOperation)
        {
            case SocketAsyncOperation.Connect when e.SocketError == SocketError.Success:
                e.SetBuffer(new byte[1024], 0, 1024);
                Arm(e);
                break;
            case SocketAsyncOperation.Receive when e.BytesTransferred > 0:
                _answer.Write(e.Buffer!, 0, e.BytesTransferred);
                Arm(e);
                break;
            default:
                _socket.Close();
                break;
        }
    }

    private void Arm(SocketAsyncEventArgs e)
    {
        if (!_socket.ReceiveAsync(e))
            OnCompleted(null, e);
    }
}
