using System;
using System.Net.Sockets;

// The socket is never connected: what is set on it is only tried.
public static class Capabilities
{
    private const int SystemDefault = 7200;

    public static bool CanTune() => Can(socket => socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, SystemDefault));

    private static bool Can(Action<Socket> set)
    {
        using var client = new TcpClient();
        try
        {
            set(client.Client);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
