// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class StorageProbe
{
    private readonly Socket _socket;
    private readonly byte[] _buffer = new byte[512];
    private readonly MemoryStream _answers = new();

    public StorageProbe(Socket socket) => _socket = socket;

    public void Start()
    {
        _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, ar =>
        {
            int n = _socket.EndReceive(ar); //~ TCP2001
            _answers.Write(_buffer, 0, n);
            Start();
        }, null);
    }
}
