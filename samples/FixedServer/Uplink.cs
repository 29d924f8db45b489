using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace FixedServer;

/// <summary>Connections to the servers that collect from many sites.</summary>
public static class Uplink
{
    /// <summary>A connection that speaks TLS.</summary>
    public static async Task<SslStream> OpenSecureAsync(string host)
    {
        var client = new TcpClient();
        try
        {
            await client.ConnectAsync(host, 8883);
            var tls = new SslStream(client.GetStream());
            await tls.AuthenticateAsClientAsync(host);
            return tls;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    /// <summary>A connection as a stream.</summary>
    public static Stream Open(string host)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(host, 1883);
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        return new NetworkStream(socket, ownsSocket: true);
    }

    /// <summary>Tells a collector that this site is there.</summary>
    public static void Announce(string host, string site)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(host, 1883);
        socket.Send(Encoding.ASCII.GetBytes($"site {site}\n"));
        socket.Shutdown(SocketShutdown.Both);
    }
}
