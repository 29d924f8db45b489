// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

namespace Monitoring;

internal static class PortProbe
{
    public static void Ping(string host, byte[] ping)
    {
        TcpClient? probe = new TcpClient(host, 8125); //~ TCP1001
        try
        {
            probe.GetStream().Write(ping, 0, ping.Length);
        }
        finally
        {
            Release(ref probe);
        }
    }

    private static void Release(ref TcpClient? client)
    {
        client = null;
    }
}
