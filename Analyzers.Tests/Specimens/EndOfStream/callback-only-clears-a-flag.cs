// rules: TCP2001,TCP2002
// fix: none
using System.Net.Sockets;

internal sealed class Channel
{
    private readonly NetworkStream _stream;
    private readonly byte[] _buffer = new byte[100];
    private string? _last;
    private bool _live = true;

    public Channel(Socket socket) => _stream = new NetworkStream(socket, true);

    public bool Live => _live;

    public void Receive() => _stream.BeginRead(_buffer, 0, _buffer.Length, Received, null);

    private void Received(IAsyncResult result)
    {
        var received = _stream.EndRead(result); //~ TCP2002
        if (received <= 0)
        {
            _live = false;
            return;
        }

        _last = System.Text.Encoding.ASCII.GetString(_buffer, 0, received);
        Receive();
    }

    public void Close() => _stream.Dispose();
}
