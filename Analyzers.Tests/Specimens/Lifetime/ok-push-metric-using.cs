// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Text;

namespace Telemetry;

public static class MetricPusher
{
    public static void Push(string host, int port, string line)
    {
        using var client = new TcpClient(host, port);
        var bytes = Encoding.ASCII.GetBytes(line + "\n");
        client.GetStream().Write(bytes, 0, bytes.Length);
    }
}
