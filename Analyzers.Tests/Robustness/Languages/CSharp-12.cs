using System;
using System.Collections.Generic;
using System.Net.Sockets;
using Peers = System.Collections.Generic.List<(string Name, System.Net.Sockets.TcpClient Client)>;

public sealed class Connection(Socket socket, string name = "peer") : IDisposable
{
    public string Name => name;
    public void Dispose() => socket.Dispose();
}

public class Room : IDisposable
{
    private readonly Peers _peers = [];

    public void Join(TcpListener listener)
    {
        var client = listener.AcceptTcpClient();
        _peers.Add(("guest", client));
    }

    public void Broadcast(byte[] data)
    {
        Socket[] all = [.. Sockets()];
        var send = (Socket socket, int flags = 0) => socket.Send(data, (SocketFlags)flags);
        foreach (var socket in all)
            send(socket);
    }

    public void Dispose()
    {
        foreach (var (_, client) in _peers)
            client.Dispose();
    }

    private IEnumerable<Socket> Sockets()
    {
        foreach (var peer in _peers)
            yield return peer.Client.Client;
    }
}
