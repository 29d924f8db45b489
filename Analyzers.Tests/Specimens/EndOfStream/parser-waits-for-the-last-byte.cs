// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

internal sealed class Upload(TcpClient client)
{
    private readonly NetworkStream _stream = client.GetStream();
    private readonly byte[] _buffer = new byte[4096];

    public void Receive()
    {
        var parser = new FormParser();
        while (!parser.IsDone)
        {
            int n = _stream.Read(_buffer, 0, _buffer.Length); //~ TCP2001
            parser.Feed(_buffer.AsSpan(0, n));
        }
    }

    private sealed class FormParser
    {
        public bool IsDone { get; private set; }

        public void Feed(ReadOnlySpan<byte> data)
        {
            foreach (byte next in data)
            {
                if (next == 0)
                    IsDone = true;
            }
        }
    }
}
