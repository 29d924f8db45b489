using System.Net.Sockets;
using System.Text;

namespace LeakyServer;

/// <summary>Passes readings on to a collector, over one connection.</summary>
public sealed class CollectorLink(string host)
{
    // TCP1004: who is done with a link has no way to close this.
    private readonly TcpClient _collector = new(host, 1883);

    public void Send(string sensor, int reading) => _collector.GetStream().Write(Encoding.ASCII.GetBytes($"{sensor} {reading}\n"));
}
