using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace LeakyServer;

/// <summary>Connections to the servers that collect from many sites.</summary>
public static class Uplink
{
    /// <summary>A connection that speaks TLS.</summary>
    public static async Task<SslStream> OpenSecureAsync(string host)
    {
        // TCP1003: when the host refuses, or its certificate is not trusted, the socket stays.
        var client = new TcpClient();
        await client.ConnectAsync(host, 8883);
        var tls = new SslStream(client.GetStream());
        await tls.AuthenticateAsClientAsync(host);
        return tls;
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

        // TCP1006: whoever closes this stream leaves the socket open.
        return new NetworkStream(socket);
    }

    /// <summary>Tells a collector that this site is there.</summary>
    public static void Announce(string host, string site)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(host, 1883);
            socket.Send(Encoding.ASCII.GetBytes($"site {site}\n"));
        }
        finally
        {
            // TCP1009: after a connect that failed, Shutdown throws, and Close does not run.
            socket.Shutdown(SocketShutdown.Both);
            socket.Close();
        }
    }
}
