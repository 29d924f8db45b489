// rules: TCP5001
using System.Net;
using System.Net.Sockets;

public sealed class GameLink : IDisposable
{
    private readonly Socket _socket;

    public GameLink(AddressFamily family)
    {
        _socket = new Socket(family, SocketType.Stream, ProtocolType.Tcp);
    }

    public void Connect(EndPoint server)
    {
        _socket.Connect(server);
        _socket.ReceiveTimeout = 30_000;
        var token = new byte[9];
        if (_socket.Receive(token) != token.Length)
            throw new InvalidOperationException("no token");
        new Thread(Receive).Start();
    }

    private void Receive()
    {
        var buffer = new byte[4096];
        int count;
        while ((count = _socket.Receive(buffer)) > 0)
            Console.WriteLine(count);
        _socket.Dispose();
    }

    public void Dispose() => _socket.Dispose();
}
