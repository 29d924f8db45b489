using System.Net.Sockets;
using System.Text;

namespace Lines;

public sealed class LineReader
{
    private readonly Socket _socket;
    private readonly byte[] _buffer = new byte[512];
    private int _start, _end;

    public LineReader(Socket socket) => _socket = socket;

    public string? ReadLine()
    {
        var line = new StringBuilder();
        while (true)
        {
            if (_start == _end && !Fill())
                return line.Length == 0 ? null : line.ToString();
            var c = (char)_buffer[_start++];
            if (c == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append(c);
        }
    }

    private bool Fill()
    {
        _start = 0;
        _end = _socket.Receive(_buffer, 0, _buffer.Length, SocketFlags.None);
        return _end > 0;
    }
}

public static class LineDump
{
    public static void Run(Socket socket)
    {
        var reader = new LineReader(socket);
        for (string? line = reader.ReadLine(); line != null; line = reader.ReadLine())
            Console.WriteLine(line);
        socket.Close();
    }
}
