using System.Net.Sockets;

namespace LeakyServer;

/// <summary>A client that is told what it has subscribed to, and may say what it wants.</summary>
public sealed class Subscriber : IDisposable
{
    private readonly Socket _socket;
    private readonly byte[] _buffer = new byte[256];

    public Subscriber(Socket socket)
    {
        _socket = socket;
        _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, OnReceived, null);
    }

    public int Wishes { get; private set; }

    public void Dispose() => _socket.Dispose();

    private void OnReceived(IAsyncResult result)
    {
        // TCP2002: when the subscriber leaves, reading ends, and its connection stays.
        var read = _socket.EndReceive(result);
        if (read > 0)
        {
            Wishes++;
            _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, OnReceived, null);
        }
    }
}
