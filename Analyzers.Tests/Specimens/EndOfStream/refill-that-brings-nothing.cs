// rules: TCP2001,TCP2002
// fix: none
using System.Net.Sockets;
using System.Text;

class LineReader
{
    private readonly NetworkStream _stream;
    private readonly byte[] _buffer = new byte[4096];
    private int _start;
    private int _end;

    public LineReader(Socket socket) => _stream = new NetworkStream(socket, ownsSocket: true);

    private void ReadMore()
    {
        Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
        _end -= _start;
        _start = 0;
        var n = _stream.Read(_buffer, _end, _buffer.Length - _end);
        if (n > 0)
            _end += n;
    }

    public byte[] Take(int count)
    {
        while (_end - _start < count)
            ReadMore(); //~ TCP2001
        var taken = _buffer.AsSpan(_start, count).ToArray();
        _start += count;
        return taken;
    }

    public string Line()
    {
        while (true)
        {
            var at = Array.IndexOf(_buffer, (byte)'\n', _start, _end - _start);
            if (at >= 0)
            {
                var line = Encoding.ASCII.GetString(_buffer, _start, at - _start);
                _start = at + 1;
                return line;
            }

            ReadMore(); //~ TCP2001
        }
    }
}
