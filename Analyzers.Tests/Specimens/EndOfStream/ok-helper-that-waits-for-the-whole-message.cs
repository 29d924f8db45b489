// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

// Asked on every frame of a game, which drops players that have been silent for too long.
sealed class PlayerLink(Socket socket, byte[] frame)
{
    private readonly byte[] _length = new byte[4];
    private int _expected;

    public event Action<int>? Arrived;

    public void Poll()
    {
        var more = true;
        while (more)
        {
            var count = 0;
            if (_expected > 0)
            {
                more = TakeMessage(out count); // at the end of the stream nothing is available: it returns false
            }
            else if (socket.Available >= _length.Length)
            {
                socket.Receive(_length, _length.Length, SocketFlags.None);
                _expected = BitConverter.ToInt32(_length);
                more = _expected > 0 && TakeMessage(out count);
            }
            else
            {
                more = false;
            }

            if (count > 0)
                Arrived?.Invoke(count);
        }
    }

    public void Close() => socket.Close();

    private bool TakeMessage(out int count)
    {
        if (socket.Available >= _expected)
        {
            count = socket.Receive(frame, _expected, SocketFlags.None);
            _expected = 0;
            return true;
        }

        count = 0;
        return false;
    }
}
