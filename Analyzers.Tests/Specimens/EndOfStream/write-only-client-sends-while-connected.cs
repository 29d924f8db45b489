// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

sealed class AuditSink : IDisposable
{
    private Socket? _socket;

    public void Send(byte[] entry)
    {
        if (_socket is not null && _socket.Connected) //~ TCP2003
        {
            _socket.Send(entry);
            return;
        }

        _socket?.Dispose();
        _socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        _socket.Connect("audit.example.org", 6514);
        _socket.Send(entry);
    }

    public void Dispose() => _socket?.Dispose();
}
