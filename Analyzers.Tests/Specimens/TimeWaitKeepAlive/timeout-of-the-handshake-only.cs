// rules: TCP5001
using System.Net;
using System.Net.Sockets;

public sealed class GameLink : IDisposable
{
    private readonly Socket _socket;

    public GameLink(AddressFamily family)
    {
        _socket = new Socket(family, SocketType.Stream, ProtocolType.Tcp); //~ TCP5001
    }

    public void Connect(EndPoint server)
    {
        _socket.Connect(server);
        _socket.ReceiveTimeout = 5000;
        var token = new byte[9];
        int got = _socket.Receive(token);
        _socket.ReceiveTimeout = 0;
        if (got != token.Length)
            throw new InvalidOperationException("no token");

        var args = new SocketAsyncEventArgs();
        args.SetBuffer(new byte[4096], 0, 4096);
        args.Completed += Received;
        if (!_socket.ReceiveAsync(args))
            Received(this, args);
    }

    private void Received(object? sender, SocketAsyncEventArgs args)
    {
        do
        {
            if (args.SocketError != SocketError.Success || args.BytesTransferred == 0)
            {
                _socket.Dispose();
                return;
            }

            Console.WriteLine(args.BytesTransferred);
        }
        while (!_socket.ReceiveAsync(args));
    }

    public void Dispose() => _socket.Dispose();
}
