// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Diagnostics.CodeAnalysis;
using System.Net.Sockets;

namespace Monitoring;

internal static class Prober
{
    public static bool TryOpen(string host, int port, [NotNullWhen(true)] out TcpClient? client)
    {
        client = new TcpClient(); //~ TCP1002
        try
        {
            client.Connect(host, port);
            return true;
        }
        catch (SocketException)
        {
            client = null;
            return false;
        }
    }
}
