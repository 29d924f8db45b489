// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class BillingFeed : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly byte[] _buffer = new byte[2048];
    private readonly MemoryStream _records = new();

    public void Begin(string host)
    {
        _socket.Connect(host, 3868);
        _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, OnReceive, null);
    }

    private void OnReceive(IAsyncResult ar)
    {
        int n = _socket.EndReceive(ar); //~ TCP2002
        if (n == 0)
        {
            _socket.Shutdown(SocketShutdown.Both);
            return;
        }

        _records.Write(_buffer, 0, n);
        _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, OnReceive, null);
    }

    public void Dispose() => _socket.Dispose();
}
