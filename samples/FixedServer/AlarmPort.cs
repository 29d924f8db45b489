using System.Net;
using System.Net.Sockets;

namespace FixedServer;

/// <summary>Listeners for alarms, which must not be lost.</summary>
public static class AlarmPort
{
    public static TcpListener Open(int port) => Started(new TcpListener(IPAddress.Any, port));

    public static TcpListener OpenForThisMachine(int port) => Started(new TcpListener(IPAddress.Loopback, port));

    private static TcpListener Started(TcpListener listener)
    {
        listener.ExclusiveAddressUse = true;
        listener.Start();
        return listener;
    }
}
