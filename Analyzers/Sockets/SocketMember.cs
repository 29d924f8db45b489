namespace TcpLint.Sockets;

/// <summary>What a member of the socket API is in the life of a connection.</summary>
internal enum SocketCall : byte
{
    /// <summary>Nothing that the lifecycle sees.</summary>
    None,

    /// <summary>A new handle without a connection: <c>new Socket</c>, <c>new TcpClient()</c>, <c>TcpListener.Create</c>.</summary>
    Create,

    /// <summary>A new handle that is bound to a local address: <c>new TcpClient(localEndPoint)</c>.</summary>
    CreateBound,

    /// <summary>A new handle that is connected when the call returns: <c>new TcpClient(host, port)</c>, the static <c>Socket.ConnectAsync</c>.</summary>
    CreateConnected,
    Bind,
    Listen,

    /// <summary><c>TcpListener.Start</c>: bind and listen.</summary>
    Start,

    /// <summary><c>TcpListener.Stop</c>: closes the listening socket; a later <see cref="Start"/> makes a new one.</summary>
    Stop,
    Accept,
    Pending,
    Connect,

    /// <summary>A TLS or Negotiate handshake.</summary>
    Authenticate,
    Send,
    Receive,

    /// <summary>Reads and writes until the other side ends: <c>CopyTo</c>, <c>ReadToEnd</c>.</summary>
    ReceiveToEnd,
    Flush,
    Shutdown,

    /// <summary><c>Socket.Disconnect</c>: sends a FIN and keeps the descriptor.</summary>
    Disconnect,

    /// <summary>Gives the descriptor back: <c>Close</c>, <c>Dispose</c>, <c>DisposeAsync</c>, <c>Complete</c> of a pipe.</summary>
    Close,

    /// <summary>Another object over the same connection: <c>GetStream</c>, <c>Client</c>, <c>Server</c>, <c>new NetworkStream</c>, <c>new SslStream</c>, <c>new StreamReader</c>.</summary>
    Wrap,

    /// <summary>Sets an option.</summary>
    Configure,

    /// <summary>Asks without changing anything: <c>RemoteEndPoint</c>, <c>IsBound</c>.</summary>
    Query,

    /// <summary><c>Connected</c>: the result of the last operation, not the state of the connection.</summary>
    Connected,

    /// <summary><c>Available</c> or <c>DataAvailable</c>: never shows the end of the stream.</summary>
    Available,
    Poll,
    Cancel,

    /// <summary>The connection that a completed operation left in its <c>SocketAsyncEventArgs</c>: <c>AcceptSocket</c>, <c>ConnectSocket</c>.</summary>
    Result,

    /// <summary>Names the code that runs when an operation completes: <c>SocketAsyncEventArgs.Completed</c>.</summary>
    Callback,

    /// <summary>Hands the descriptor to somebody else: <c>DuplicateAndClose</c>, <c>Socket.Handle</c>, <c>TcpClient.Client</c> set.</summary>
    Escape,
}

/// <summary>How the result of a call arrives.</summary>
internal enum CallForm : byte
{
    Synchronous,

    /// <summary>A <c>Task</c> or <c>ValueTask</c>.</summary>
    Task,

    /// <summary><c>Begin…</c>: the result comes from the <see cref="End"/> call.</summary>
    Begin,
    End,

    /// <summary>Takes a <c>SocketAsyncEventArgs</c>; the result comes in its <c>Completed</c> event, or at once if the call returns false.</summary>
    EventArgs,
}

/// <summary>How a read tells that the peer has sent its FIN.</summary>
internal enum EndOfStream : byte
{
    /// <summary>Not a read, or one that never tells.</summary>
    None,
    Zero,
    MinusOne,
    Null,

    /// <summary><c>ReadResult.IsCompleted</c>.</summary>
    Completed,

    /// <summary>By an <c>EndOfStreamException</c>.</summary>
    Throws,

    /// <summary>By returning: <c>ReadToEnd</c>, <c>CopyTo</c>.</summary>
    Returns,

    /// <summary>By a result shorter than what was asked for: <c>BinaryReader.ReadBytes</c>, <c>ReadAtLeast</c> that does not throw.</summary>
    Short,

    /// <summary>By being true: <c>StreamReader.EndOfStream</c>.</summary>
    True,
}

/// <summary>
/// What a wrapper does with the connection that it is made over. An overload without the parameter <paramref name="Inner"/> wraps nothing:
/// <c>new StreamReader(path)</c>.
/// </summary>
/// <param name="Inner">The name of the parameter that is wrapped; null: the receiver.</param>
/// <param name="Flag">
/// The name of the parameter that decides whether closing the wrapper closes the connection; null: nothing decides.
/// It is a <c>bool</c>, or for pipes an options object whose <c>LeaveOpen</c> (constructor parameter <c>leaveOpen</c>) is that <c>bool</c>.
/// </param>
/// <param name="OwnsWhen">The value of <paramref name="Flag"/> at which the wrapper owns the connection.</param>
/// <param name="OwnsByDefault">What holds where the overload has no such parameter, or it is left out.</param>
internal sealed record Wrapping(string? Inner, string? Flag, bool OwnsWhen, bool OwnsByDefault);

/// <summary>One row of the socket API table.</summary>
/// <param name="Id">
/// A documentation id. With a parameter list it is that overload. Without one it is the overload without parameters and every other overload of
/// that name that has no row of its own, those of later frameworks included.
/// </param>
/// <param name="Call">What the member is in the life of a connection; for a property or an event, what reading it is.</param>
/// <param name="Form">How its result arrives.</param>
/// <param name="End">How its result shows the end of the stream.</param>
/// <param name="Wrapping">For <see cref="SocketCall.Wrap"/>: what is wrapped and who owns it.</param>
/// <param name="ThrowsForNetwork">
/// Whether the call itself throws when the peer or the network fails: connect, handshake, read, write and flush, and awaits of these.
/// Not where the failure arrives otherwise: <c>Begin…</c>, <c>SocketAsyncEventArgs</c>, an <c>out SocketError</c>.
/// Not an accept, which fails without a connection, and not a close, which closes also when it throws.
/// </param>
/// <param name="Set">For a property: what setting it is.</param>
/// <param name="Since">
/// The first version of each family that has it, for example <c>netstandard2.1 netcoreapp3.1</c>; a family that is not named lacks it.
/// <c>all</c>: .NET Framework 4.7.2, .NET Standard 2.0 and everything later.
/// </param>
internal sealed record SocketMember(
    string Id,
    SocketCall Call,
    CallForm Form = CallForm.Synchronous,
    EndOfStream End = EndOfStream.None,
    Wrapping? Wrapping = null,
    bool ThrowsForNetwork = false,
    SocketCall Set = SocketCall.None,
    string Since = "all")
{
    /// <summary>Stands for a call that is not seen, and of which nothing is known.</summary>
    public static readonly SocketMember Unseen = new("", SocketCall.None);
}
