using System.Net.Sockets;
using System.Text;

namespace LeakyServer;

/// <summary>Brings single messages to other servers.</summary>
public static class Courier
{
    /// <summary>Says goodbye for a site.</summary>
    public static void SignOff(string host, string site)
    {
        using var client = new TcpClient(host, 1883);
        var stream = client.GetStream();
        client.Client.Shutdown(SocketShutdown.Send);
        // TCP6001: after Shutdown(Send) nothing can be sent.
        client.Client.Send(Encoding.ASCII.GetBytes($"bye {site}\n"));
        stream.ReadByte();
    }

    /// <summary>Sends an alarm as fast as it can.</summary>
    public static void Alarm(string host, string text)
    {
        using var client = new TcpClient(host, 1884);
        // TCP4003: the close throws away what is not sent yet: the alarm.
        client.LingerState = new LingerOption(true, 0);
        client.Client.Send(Encoding.ASCII.GetBytes($"alarm {text}\n"));
    }

    /// <summary>Sends the alarms of a night.</summary>
    public static void Alarms(string host, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            // TCP4002: a storm of alarms takes all ports of this machine.
            using var client = new TcpClient(host, 1884);
            client.GetStream().Write(Encoding.ASCII.GetBytes($"alarm {text}\n"));
        }
    }

    /// <summary>Waits for a server to go away.</summary>
    public static async Task UntilGoneAsync(TcpClient client)
    {
        // TCP2003: stays true for as long as nothing is sent or received.
        while (client.Connected)
            await Task.Delay(1_000);
    }
}
