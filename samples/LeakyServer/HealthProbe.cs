using System.Net.Sockets;

namespace LeakyServer;

/// <summary>Tells whether a server is there.</summary>
public static class HealthProbe
{
    public static bool IsListening(int port)
    {
        try
        {
            // TCP1001: every probe leaves a connection behind.
            var client = new TcpClient("localhost", port);
            return client.Connected;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
