// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class PresenceLink : IDisposable
{
    private readonly Socket _socket;
    private readonly byte[] _buffer = new byte[512];

    public PresenceLink(EndPoint server)
    {
        _socket = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP5001
        _socket.Connect(server);
        _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, OnReceive, null);
    }

    private void OnReceive(IAsyncResult result)
    {
        if (_socket.EndReceive(result) == 0)
            _socket.Close();
        else
            _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, OnReceive, null);
    }

    public void Dispose() => _socket.Dispose();
}
