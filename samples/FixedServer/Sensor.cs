using System.Net.Sockets;
using System.Text;

namespace FixedServer;

/// <summary>Sends readings to a server; after a failure it connects again.</summary>
public sealed class Sensor(string name, int port)
{
    public async Task ReportAsync(int readings)
    {
        var client = new TcpClient("localhost", port);
        try
        {
            for (var reading = 0; reading < readings; reading++)
            {
                await Task.Delay(100);
                try
                {
                    await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"{name} {reading}\n"));
                }
                catch (IOException)
                {
                    client.Dispose();
                    client = new TcpClient("localhost", port);
                }
            }
        }
        finally
        {
            client.Dispose();
        }
    }
}
