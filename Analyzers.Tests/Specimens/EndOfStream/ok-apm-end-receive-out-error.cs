// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class ArchiveFeed : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly byte[] _buffer = new byte[4096];
    private readonly MemoryStream _archive = new();

    public void Open(string host)
    {
        _socket.Connect(host, 4840);
        _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, OnReceive, null);
    }

    private void OnReceive(IAsyncResult ar)
    {
        int n = _socket.EndReceive(ar, out SocketError error);
        if (error != SocketError.Success || n == 0)
        {
            _socket.Close();
            return;
        }

        _archive.Write(_buffer, 0, n);
        _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, OnReceive, null);
    }

    public void Dispose() => _socket.Dispose();
}
