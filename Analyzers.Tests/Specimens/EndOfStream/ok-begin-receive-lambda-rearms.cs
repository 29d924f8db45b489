// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class NetworkProbe
{
    private readonly Socket _socket;
    private readonly byte[] _buffer = new byte[512];
    private readonly MemoryStream _answers = new();

    public NetworkProbe(Socket socket) => _socket = socket;

    public void Start()
    {
        _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, ar =>
        {
            int n = _socket.EndReceive(ar);
            if (n < 1)
            {
                _socket.Close();
                return;
            }

            _answers.Write(_buffer, 0, n);
            Start();
        }, null);
    }
}
