// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Proxy;

internal static class AuditTrail
{
    private static readonly TcpClient Collector = new("audit.internal", 6514);

    public static void Write(byte[] record)
    {
        lock (Collector)
            Collector.GetStream().Write(record);
    }
}
