// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Telemetry;

internal interface IConnectionProvider
{
    TcpClient Current(string host, int port);
}

internal sealed class Beacon(IConnectionProvider connections)
{
    public void Announce(byte[] hello)
    {
        TcpClient client = connections.Current("collector", 7010);
        client.GetStream().Write(hello);
    }
}
