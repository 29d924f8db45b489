// rules: TCP1004
using System.Net.Sockets;

public sealed partial class Node
{
    private partial Socket Peer { get; set; }

    private partial Socket Other();

    public partial void Close();
}

public sealed partial class Node
{
    private readonly Socket _other = new(SocketType.Stream, ProtocolType.Tcp);
    private Socket _peer = new(SocketType.Stream, ProtocolType.Tcp);

    private partial Socket Peer { get => _peer; set => _peer = value; }

    private partial Socket Other() => _other;

    public partial void Close()
    {
        Peer.Dispose();
        Other().Dispose();
    }
}
