using System.Net.Sockets;

// Whether it came up or not is asked in the finally: what failed is closed there.
public sealed class Line : IDisposable
{
    private Socket? _socket;
    private bool _open;

    public void Open(string host, int port)
    {
        if (_open)
            throw new InvalidOperationException("open");
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            _socket.Connect(host, port);
            _open = true;
        }
        finally
        {
            if (!_open)
                Drop();
        }
    }

    public void Send(byte[] data) => _socket!.Send(data);

    public void Dispose() => Drop();

    private void Drop()
    {
        _open = false;
        _socket?.Dispose();
        _socket = null;
    }
}
