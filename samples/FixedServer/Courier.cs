using System.Net.Sockets;
using System.Text;

namespace FixedServer;

/// <summary>Brings single messages to other servers.</summary>
public static class Courier
{
    /// <summary>Says goodbye for a site.</summary>
    public static void SignOff(string host, string site)
    {
        using var client = new TcpClient(host, 1883);
        var stream = client.GetStream();
        client.Client.Send(Encoding.ASCII.GetBytes($"bye {site}\n"));
        client.Client.Shutdown(SocketShutdown.Send);
        stream.ReadByte();
    }

    /// <summary>Sends an alarm as fast as it can.</summary>
    public static void Alarm(string host, string text)
    {
        using var client = new TcpClient(host, 1884);
        client.Client.Send(Encoding.ASCII.GetBytes($"alarm {text}\n"));
    }

    /// <summary>Sends the alarms of a night.</summary>
    public static void Alarms(string host, IEnumerable<string> texts)
    {
        using var client = new TcpClient(host, 1884);
        foreach (var text in texts)
            client.GetStream().Write(Encoding.ASCII.GetBytes($"alarm {text}\n"));
    }

    /// <summary>Waits for a server to go away.</summary>
    public static async Task UntilGoneAsync(TcpClient client)
    {
        var buffer = new byte[256];
        while (await client.GetStream().ReadAsync(buffer) > 0)
            continue;
    }
}
