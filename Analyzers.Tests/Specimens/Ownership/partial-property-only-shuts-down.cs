// rules: TCP1004
using System.Net.Sockets;

public sealed partial class Node
{
    private partial Socket Peer { get; }

    public partial void Close();
}

public sealed partial class Node
{
    private readonly Socket _peer = new(SocketType.Stream, ProtocolType.Tcp); //~ TCP1004

    private partial Socket Peer { get => _peer; }

    public partial void Close() => Peer.Shutdown(SocketShutdown.Both);
}
