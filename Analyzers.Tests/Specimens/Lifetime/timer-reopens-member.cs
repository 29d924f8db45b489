// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net.Sockets;

public sealed class Beacon : IDisposable
{
    private readonly System.Timers.Timer _timer = new(10_000);
    private TcpClient? _up;

    public Beacon(string host)
    {
        _timer.Elapsed += (_, _) =>
        {
            _up = new TcpClient(host, 999); //~ TCP1005
            _up.GetStream().WriteByte(1);
        };
        _timer.Start();
    }

    public void Dispose()
    {
        _timer.Dispose();
        _up?.Dispose();
    }
}
