// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class LogShipper
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly byte[] _acks = new byte[64];
    private long _acknowledged;

    public void Open(string host)
    {
        _socket.Connect(host, 5044);
        _socket.BeginReceive(_acks, 0, _acks.Length, SocketFlags.None, OnAck, null);
    }

    private void OnAck(IAsyncResult ar)
    {
        int n = _socket.EndReceive(ar); //~ TCP2002
        if (n < 1)
        {
            // the collector went away
        }
        else
        {
            _acknowledged += n;
            _socket.BeginReceive(_acks, 0, _acks.Length, SocketFlags.None, OnAck, null);
        }
    }

    public long Acknowledged => _acknowledged;

    public void Shutdown() => _socket.Close();
}
