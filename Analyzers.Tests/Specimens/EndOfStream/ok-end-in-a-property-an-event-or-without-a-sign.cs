// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

internal sealed class Feed(TcpClient client)
{
    private readonly NetworkStream _stream = client.GetStream();
    private readonly byte[] _buffer = new byte[4096];
    private bool _running = true;

    public event Action<byte[], int>? Received;

    public bool Running
    {
        get => _running;
        private set => _running = value;
    }

    public void UntilToldByProperty()
    {
        while (Running)
        {
            int n = _stream.Read(_buffer, 0, _buffer.Length);
            Running = n != 0;
        }
    }

    public void UntilUnsignedZero()
    {
        uint n;
        while ((n = (uint)_stream.Read(_buffer, 0, _buffer.Length)) != 0u)
            Console.WriteLine(n);
    }

    // Whoever listens gets the zero, and stops the feed.
    public void ForWhoeverListens()
    {
        while (_running)
        {
            int n = _stream.Read(_buffer, 0, _buffer.Length);
            Received?.Invoke(_buffer, n);
        }
    }

    public void Stop() => Running = false;
}
