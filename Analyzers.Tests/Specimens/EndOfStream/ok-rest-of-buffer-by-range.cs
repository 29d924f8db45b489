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
            var n = await _stream.ReadAsync(rest, token);
            if (n == 0)
                throw new EndOfStreamException();
            rest = rest[n..];
        }
    }

    // A byte of the buffer is used up in each turn, whatever is read.
    public async Task SkipAsync(Memory<byte> frame, CancellationToken token)
    {
        var rest = frame;
        while (!rest.IsEmpty)
        {
            await _stream.ReadAsync(rest[..1], token);
            rest = rest[1..];
        }
    }
}
