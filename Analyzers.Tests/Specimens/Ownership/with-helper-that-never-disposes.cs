// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Telemetry;

internal static class Scope
{
    public static void With<T>(T item, Action<T> body) where T : IDisposable
    {
        body(item);
    }
}

internal sealed class StatsdOverTcp(string host)
{
    public void Gauge(byte[] line)
    {
        var client = new TcpClient(host, 8126); //~ TCP1001
        Scope.With(client, c => c.GetStream().Write(line, 0, line.Length));
    }
}
