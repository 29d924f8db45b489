using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FixedServer;

/// <summary>Tells the sensors what time it is.</summary>
public static class TimePort
{
    public static void Run(IPAddress address, int port)
    {
        using var listener = new TcpListener(address, port) { ExclusiveAddressUse = true };
        listener.Start();
        var nothing = new byte[16];
        while (true)
        {
            using var client = listener.AcceptTcpClient();
            client.ReceiveTimeout = 2_000;
            try
            {
                var stream = client.GetStream();
                stream.Write(Encoding.ASCII.GetBytes($"{DateTime.UtcNow:O}\n"));
                while (stream.Read(nothing) > 0)
                    continue;
            }
            catch (IOException)
            {
                // Gone, or too slow to hang up.
            }
        }
    }
}
