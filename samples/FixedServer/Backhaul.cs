using System.Net.Sockets;
using System.Text;

namespace FixedServer;

/// <summary>Connections between sites, over lines that fail.</summary>
public static class Backhaul
{
    /// <summary>A connection that a firewall lets through.</summary>
    public static Socket OpenThroughFirewall(string host)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(host, 1885);
            KeepAlive(socket);
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
        KeepAlive(client.Client);
        return client;
    }

    /// <summary>What another site says to a question.</summary>
    public static async Task<string?> AskAsync(string host, string question)
    {
        using var client = new TcpClient();
        using var patience = new CancellationTokenSource(5_000);
        await client.ConnectAsync(host, 1886, patience.Token);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"{question}\n"), patience.Token);
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadLineAsync(patience.Token);
    }

    private static void KeepAlive(Socket socket)
    {
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 6);
    }
}
