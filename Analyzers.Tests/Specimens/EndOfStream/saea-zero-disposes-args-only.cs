// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class LobbyConnection
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly SocketAsyncEventArgs _receive = new();
    private long _bytes;

    public void Enter(string host)
    {
        _socket.Connect(host, 27015);
        _receive.SetBuffer(new byte[1400], 0, 1400);
        _receive.Completed += OnReceive;
        if (!_socket.ReceiveAsync(_receive))
            OnReceive(null, _receive);
    }

    private void OnReceive(object? sender, SocketAsyncEventArgs e)
    {
        int n = e.BytesTransferred; //~ TCP2002
        if (n <= 0)
        {
            e.Completed -= OnReceive;
            e.Dispose();
            return;
        }

        _bytes += n;
        if (!_socket.ReceiveAsync(e))
            OnReceive(null, e);
    }

    public void Leave() => _socket.Close();
}
