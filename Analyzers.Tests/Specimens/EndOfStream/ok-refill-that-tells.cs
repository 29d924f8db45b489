// rules: TCP2001,TCP2002
using System.Net.Sockets;

class Reader
{
    private readonly NetworkStream _stream;
    private readonly byte[] _buffer = new byte[4096];
    private int _end;
    private bool _ended;

    public Reader(Socket socket) => _stream = new NetworkStream(socket, ownsSocket: true);

    // Sets a flag.
    private void ReadMore()
    {
        var n = _stream.Read(_buffer, _end, _buffer.Length - _end);
        if (n > 0)
            _end += n;
        else
            _ended = true;
    }

    public bool Take(int count)
    {
        while (_end < count)
        {
            ReadMore();
            if (_ended)
                return false;
        }

        return true;
    }

    // Throws.
    private void Fill()
    {
        var n = _stream.Read(_buffer, _end, _buffer.Length - _end);
        if (n == 0)
            throw new EndOfStreamException();
        _end += n;
    }

    public void Need(int count)
    {
        while (_end < count)
            Fill();
    }

    // Its caller sees that it has not grown.
    private int Grow()
    {
        var n = _stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += n;
        return _end;
    }

    public bool Has(int count)
    {
        while (_end < count)
        {
            var before = _end;
            if (Grow() == before)
                return false;
        }

        return true;
    }

    // Asked as often as there is something to ask for.
    public void Few(int count)
    {
        for (var i = 0; i < count; i++)
            Grow();
    }
}
