// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class MailUpload : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly byte[] _rest = new byte[256];

    public void Send(string host, byte[] mail)
    {
        _socket.Connect(host, 24);
        _socket.Send(mail);
        _socket.Shutdown(SocketShutdown.Send);
        _socket.BeginReceive(_rest, 0, _rest.Length, SocketFlags.None, OnDrained, null);
    }

    private void OnDrained(IAsyncResult ar)
    {
        int n = _socket.EndReceive(ar); //~ TCP2002
        if (n > 0)
            _socket.BeginReceive(_rest, 0, _rest.Length, SocketFlags.None, OnDrained, null);
    }

    public void Dispose() => _socket.Dispose();
}
