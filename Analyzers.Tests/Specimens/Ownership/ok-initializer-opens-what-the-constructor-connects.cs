// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

sealed class Chronograph : IDisposable
{
    private readonly TcpClient _client = new() { NoDelay = true };

    public Chronograph(string host)
    {
        try
        {
            _client.Connect(host, 7788);
        }
        catch
        {
            _client.Dispose();
            throw;
        }
    }

    public int Read() => _client.GetStream().ReadByte();

    public void Dispose() => _client.Dispose();
}

sealed class Stopwatch : IDisposable
{
    private readonly TcpClient _client = new();

    public Stopwatch(int limit)
    {
        _client.ReceiveTimeout = limit;
    }

    public void Start(string host) => _client.Connect(host, 7789);

    public int Read() => _client.GetStream().ReadByte();

    public void Dispose() => _client.Dispose();
}
