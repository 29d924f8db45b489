// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

internal sealed class Reception : IDisposable
{
    private readonly Socket _socket;

    public Reception(IPAddress address, int port)
    {
        _socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1003
        _socket.Bind(new IPEndPoint(address, port));
        _socket.Listen(500);
        var args = new SocketAsyncEventArgs { UserToken = this };
        args.Completed += OnAccept;
        Accept(_socket, args);
    }

    public void Dispose() => _socket.Dispose();

    private static void Accept(Socket socket, SocketAsyncEventArgs args)
    {
        if (!socket.AcceptAsync(args))
            OnAccept(socket, args);
    }

    private static void OnAccept(object? sender, SocketAsyncEventArgs args) => args.AcceptSocket?.Close();
}
