namespace TcpLint.Sockets;

/// <summary>
/// What .NET adds to TCP: the states of a handle, told apart by what its calls do. Measured on .NET 8, 9 and 10, Linux.
/// A <c>TcpClient</c>, a <c>TcpListener</c> and a <c>NetworkStream</c> use those of these states that they can be in.
/// </summary>
internal enum HandleState : byte
{
    /// <summary>Made, and nothing done with it; also a <c>TcpListener</c> that is stopped.</summary>
    New,
    Bound,

    /// <summary><c>Listen</c> without <c>Bind</c>: the kernel listens on a port of its choice, .NET refuses to accept.</summary>
    UnboundListening,
    Listening,

    /// <summary>A listening socket after <c>Shutdown</c> or <c>Disconnect</c>: bound, but no longer listening.</summary>
    ListeningShut,
    Connected,

    /// <summary>After <c>Shutdown(Send)</c>: reads go on.</summary>
    ShutSend,
    ShutReceive,
    ShutBoth,

    /// <summary>The peer has sent its FIN.</summary>
    PeerClosed,

    /// <summary>The peer has reset the connection, and no call has shown it yet.</summary>
    PeerReset,

    /// <summary>A call has shown the reset; also a connection that both sides have shut down.</summary>
    PeerResetSeen,

    /// <summary>After <c>Disconnect(false)</c>.</summary>
    Disconnected,

    /// <summary>After <c>Disconnect(true)</c>.</summary>
    DisconnectedReusable,

    /// <summary>A connect has thrown: the descriptor is still held, and may connect again.</summary>
    ConnectFailed,
    Disposed,
}
