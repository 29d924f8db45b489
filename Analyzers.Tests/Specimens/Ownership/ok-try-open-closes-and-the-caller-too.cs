// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Diagnostics.CodeAnalysis;
using System.Net.Sockets;

namespace Monitoring;

internal static class Prober
{
    public static bool IsUp(string host, int port)
    {
        if (!TryOpen(host, port, out TcpClient? client))
            return false;
        using (client)
            return client.Connected;
    }

    private static bool TryOpen(string host, int port, [NotNullWhen(true)] out TcpClient? client)
    {
        client = new TcpClient();
        try
        {
            client.Connect(host, port);
            return true;
        }
        catch (SocketException)
        {
            client.Dispose();
            client = null;
            return false;
        }
    }
}
