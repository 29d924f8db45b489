// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace GameServer;

internal static class SingleInstance
{
    private static readonly TcpListener Guard = new(IPAddress.Loopback, 47311);

    public static bool TryAcquire()
    {
        try
        {
            Guard.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
