// rules: TCP2001,TCP2002
using System.Net.Sockets;

sealed class Receiver(Socket socket) : IDisposable
{
    private readonly byte[] _data = new byte[1024];
    private int _have;

    public void Begin() => socket.BeginReceive(_data, _have, _data.Length - _have, SocketFlags.None, Received, null);

    private void Received(IAsyncResult result)
    {
        int n;
        try { n = socket.EndReceive(result); } //~ TCP2001
        catch (ObjectDisposedException) { return; }
        _have += n;
        if (_have == _data.Length)
            _have = 0;
        Begin();
    }

    public void Dispose() => socket.Dispose();
}
