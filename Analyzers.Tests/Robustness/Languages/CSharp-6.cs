using System;
using System.Collections.Generic;
using System.Net.Sockets;
using static System.Console;

public class Session : IDisposable
{
    private readonly Dictionary<string, Socket> sockets = new Dictionary<string, Socket>
    {
        ["data"] = new Socket(SocketType.Stream, ProtocolType.Tcp),
    };

    private TcpClient client;

    public int Port { get; } = 9;
    public string Peer => $"{client?.Client?.RemoteEndPoint}:{Port}";

    public void Open(string host)
    {
        if (client != null)
            throw new InvalidOperationException(nameof(client));
        var opened = new TcpClient();
        try
        {
            opened.Connect(host, Port);
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionRefused)
        {
            opened.Close();
            WriteLine(e.Message);
            return;
        }
        catch
        {
            opened.Close();
            throw;
        }

        client = opened;
    }

    public void Dispose()
    {
        client?.Close();
        foreach (var pair in sockets)
            pair.Value?.Dispose();
    }
}
