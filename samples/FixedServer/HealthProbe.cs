using System.Net.Sockets;

namespace FixedServer;

/// <summary>Tells whether a server is there.</summary>
public static class HealthProbe
{
    public static bool IsListening(int port)
    {
        try
        {
            using var client = new TcpClient("localhost", port);
            return client.Connected;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
