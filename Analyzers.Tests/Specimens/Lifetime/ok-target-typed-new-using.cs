// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Telemetry;

public sealed record Gauge(string Host, int Port)
{
    public void Report(ReadOnlySpan<byte> frame)
    {
        using TcpClient collector = new(Host, Port);
        collector.NoDelay = true;
        collector.GetStream().Write(frame);
    }
}
