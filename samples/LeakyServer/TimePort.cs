using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LeakyServer;

/// <summary>Tells the sensors what time it is.</summary>
public static class TimePort
{
    public static void Run(IPAddress address, int port)
    {
        using var listener = new TcpListener(address, port) { ExclusiveAddressUse = true };
        listener.Start();
        while (true)
        {
            // TCP4001: the server hangs up first, so it is the one that keeps each connection for a minute.
            using var client = listener.AcceptTcpClient();
            client.GetStream().Write(Encoding.ASCII.GetBytes($"{DateTime.UtcNow:O}\n"));
        }
    }
}
