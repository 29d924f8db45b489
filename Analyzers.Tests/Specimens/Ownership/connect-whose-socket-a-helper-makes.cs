using System.Net.Sockets;

/// <summary>Where the connect fails the socket stays in the field, and the next connect has another one made.</summary>
sealed class Panel
{
    private Socket? _socket;
    private int _error;

    public bool IsConnected => _socket != null && _socket.Connected;

    public int Connect(string host, int port)
    {
        _error = 0;
        if (!IsConnected)
        {
            try
            {
                Create();
                _socket!.Connect(host, port);
            }
            catch (SocketException)
            {
                _error = 1;
            }
        }

        return _error;
    }

    private void Create()
    {
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); //~ TCP1005
        _socket.NoDelay = true;
    }

    public void Close()
    {
        _socket?.Dispose();
        _socket = null;
    }
}
