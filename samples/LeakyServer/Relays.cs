using System.Net.Sockets;

namespace LeakyServer;

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

    // TCP1008: what is forgotten here stays open.
    public void Forget(string host) => _open.Remove(host);

    public void Dispose()
    {
        foreach (var relay in _open.Values)
            relay.Dispose();
    }
}
