using System.Net;
using System.Net.Sockets;

namespace LeakyServer;

/// <summary>Listeners for alarms, which must not be lost.</summary>
public static class AlarmPort
{
    public static TcpListener Open(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        // TCP3003: a second process that does the same gets half of the alarms.
        listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        listener.Start();
        return listener;
    }

    public static TcpListener OpenForThisMachine(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        // TCP3002: too late, this throws.
        listener.ExclusiveAddressUse = true;
        return listener;
    }
}
