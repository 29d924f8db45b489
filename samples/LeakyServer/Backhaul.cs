using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LeakyServer;

/// <summary>Connections between sites, over lines that fail.</summary>
public static class Backhaul
{
    /// <summary>A connection that a firewall lets through.</summary>
    public static Socket OpenThroughFirewall(string host)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            // TCP4004: where the line fails, the port is in TIME_WAIT for a minute.
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 47_109));
            socket.Connect(host, 1885);
            // TCP5002: a site that is gone is noticed after more than two hours.
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>A connection over a satellite.</summary>
    public static TcpClient OpenBySatellite(string host)
    {
        var client = new TcpClient(host, 1885);
        client.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        // TCP5003: these are seconds; 60,000 of them throw.
        client.Client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60_000);
        return client;
    }

    /// <summary>What another site says to a question.</summary>
    public static async Task<string?> AskAsync(string host, string question)
    {
        using var client = new TcpClient();
        // TCP5004: only synchronous reads heed it.
        client.ReceiveTimeout = 5_000;
        await client.ConnectAsync(host, 1886);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"{question}\n"));
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadLineAsync();
    }
}
