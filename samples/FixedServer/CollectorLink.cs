using System.Net.Sockets;
using System.Text;

namespace FixedServer;

/// <summary>Passes readings on to a collector, over one connection.</summary>
public sealed class CollectorLink(string host) : IDisposable
{
    private readonly TcpClient _collector = new(host, 1883);

    public void Send(string sensor, int reading) => _collector.GetStream().Write(Encoding.ASCII.GetBytes($"{sensor} {reading}\n"));

    public void Dispose() => _collector.Dispose();
}
