// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

internal sealed class Upload(TcpClient client)
{
    private readonly NetworkStream _stream = client.GetStream();
    private readonly byte[] _buffer = new byte[4096];
    private readonly FormParser _form = new();

    public void Receive()
    {
        var parser = new FormParser();
        while (!parser.IsDone)
        {
            int n = _stream.Read(_buffer, 0, _buffer.Length);
            parser.Feed(_buffer.AsSpan(0, n));
        }
    }

    public void ReceiveForm()
    {
        do
        {
            int n = _stream.Read(_buffer, 0, _buffer.Length);
            _form.Feed(_buffer.AsSpan(0, n));
        }
        while (!_form.IsDone);
    }

    private sealed class FormParser
    {
        public bool IsDone { get; private set; }

        public int Total { get; private set; }

        public void Feed(ReadOnlySpan<byte> data)
        {
            if (data.IsEmpty)
            {
                IsDone = true;
                return;
            }

            Total += data.Length;
        }
    }
}
