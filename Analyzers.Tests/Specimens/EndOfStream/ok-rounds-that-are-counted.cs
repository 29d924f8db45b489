// rules: TCP2001,TCP2002
using System.Net.Sockets;

public sealed class Rounds
{
    private readonly Socket _socket;
    private readonly bool _twice;

    public Rounds(Socket socket, bool twice)
    {
        _socket = socket;
        _twice = twice;
    }

    public int Ask(int count)
    {
        var buffer = new byte[16];
        int sum = 0;
        for (int i = 0; i < count; i++)
        {
            sum += _socket.Receive(buffer);
            if (_twice)
                sum += _socket.Receive(buffer);
        }

        return sum;
    }
}
