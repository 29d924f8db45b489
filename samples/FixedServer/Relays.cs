using System.Net.Sockets;

namespace FixedServer;

/// <summary>The servers that readings are passed on to, one connection each.</summary>
public sealed class Relays : IDisposable
{
    private readonly Dictionary<string, TcpClient> _open = [];

    public void Send(string host, byte[] reading)
    {
        if (!_open.TryGetValue(host, out var relay))
            _open.Add(host, relay = new TcpClient(host, 1883));
        relay.GetStream().Write(reading);
    }

    public void Forget(string host)
    {
        if (_open.Remove(host, out var relay))
            relay.Dispose();
    }

    public void Dispose()
    {
        foreach (var relay in _open.Values)
            relay.Dispose();
    }
}
