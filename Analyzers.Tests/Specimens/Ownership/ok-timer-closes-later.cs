// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace MarketData;

internal sealed class Lingering : IDisposable
{
    private readonly List<Timer> _timers = new();

    public void Reject(TcpListener listener, byte[] reason)
    {
        TcpClient client = listener.AcceptTcpClient();
        _timers.Add(new Timer(_ => client.Close(), null, 2000, Timeout.Infinite));
        client.GetStream().Write(reason, 0, reason.Length);
    }

    public void Dispose() => _timers.ForEach(t => t.Dispose());
}
