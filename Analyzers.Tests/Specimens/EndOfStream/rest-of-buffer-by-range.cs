// rules: TCP2001,TCP2002
using System.Net.Sockets;

class FrameReader
{
    private readonly NetworkStream _stream;

    public FrameReader(Socket socket) => _stream = new NetworkStream(socket, ownsSocket: true);

    public async Task FillAsync(Memory<byte> frame, CancellationToken token)
    {
        var rest = frame;
        while (!rest.IsEmpty)
        {
            var n = await _stream.ReadAsync(rest, token); //~ TCP2001
            if (n < 0)
                throw new EndOfStreamException();
            rest = rest[n..];
        }
    }
}
