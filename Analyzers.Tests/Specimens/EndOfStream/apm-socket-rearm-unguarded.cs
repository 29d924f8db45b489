// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

sealed class SyslogClient : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly byte[] _buffer = new byte[2048];

    public void Start(string host)
    {
        _socket.Connect(host, 601);
        _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, OnReceive, null);
    }

    private void OnReceive(IAsyncResult result)
    {
        int n = _socket.EndReceive(result); //~ TCP2001
        Console.Write(Encoding.UTF8.GetString(_buffer, 0, n));
        _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, OnReceive, null);
    }

    public void Dispose() => _socket.Dispose();
}
