// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Telemetry;

public sealed record Gauge(string Host, int Port)
{
    // The stream is only written to: it is not closed, and neither is the client.
    public void Report(ReadOnlySpan<byte> frame)
    {
        TcpClient collector = new(Host, Port); //~ TCP1001
        collector.NoDelay = true;
        collector.GetStream().Write(frame);
    }
}
