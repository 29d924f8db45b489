// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class MailUpload
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly byte[] _rest = new byte[256];
    private readonly TaskCompletionSource _drained = new();

    public async Task SendAsync(string host, byte[] mail)
    {
        using (_socket)
        {
            _socket.Connect(host, 24);
            _socket.Send(mail);
            _socket.Shutdown(SocketShutdown.Send);
            _socket.BeginReceive(_rest, 0, _rest.Length, SocketFlags.None, OnDrained, null);
            await _drained.Task;
        }
    }

    private void OnDrained(IAsyncResult ar)
    {
        int n = _socket.EndReceive(ar);
        if (n > 0)
            _socket.BeginReceive(_rest, 0, _rest.Length, SocketFlags.None, OnDrained, null);
        else
            _drained.SetResult();
    }
}
