namespace TcpLint.Sockets;

/// <summary>What is done to a handle, as far as the outcome depends on its state; finer than <see cref="SocketCall"/> where the arguments matter.</summary>
internal enum SocketOperation : byte
{
    Bind,
    Listen,

    /// <summary><c>TcpListener.Start</c>.</summary>
    Start,

    /// <summary><c>TcpListener.Stop</c>.</summary>
    Stop,

    /// <summary>In every form: all throw at once.</summary>
    Accept,
    Pending,
    Connect,

    /// <summary>With a task or a <c>Begin…</c>.</summary>
    ConnectAsync,
    Send,
    Receive,
    ShutdownReceive,
    ShutdownSend,
    ShutdownBoth,
    Disconnect,

    /// <summary><c>Disconnect(reuseSocket: true)</c>.</summary>
    DisconnectForReuse,
    Available,
    Poll,
    LocalEndPoint,
    RemoteEndPoint,
    Connected,
    IsBound,

    /// <summary>Sets an option other than <c>ExclusiveAddressUse</c>.</summary>
    Configure,
    SetExclusiveAddressUse,
    Handle,

    /// <summary><c>new NetworkStream(socket)</c>, <c>TcpClient.GetStream</c>.</summary>
    GetStream,
    Close,
}
