using TcpLint.Sockets;
using TcpLint.Testing;

namespace TcpLint.Tests.Sockets;

/// <summary>The two recorded measurements of .NET 10 on Linux: every operation in every state of a socket, and what a listener and a client do.</summary>
internal static class TabSeparated
{
    private static readonly Dictionary<string, HandleState> Columns = new()
    {
        ["New"] = HandleState.New,
        ["Bound"] = HandleState.Bound,
        ["Listening"] = HandleState.Listening,
        ["Connected"] = HandleState.Connected,
        ["ShutSend"] = HandleState.ShutSend,
        ["ShutRecv"] = HandleState.ShutReceive,
        ["ShutBoth"] = HandleState.ShutBoth,
        ["PeerFIN"] = HandleState.PeerClosed,
        ["PeerRST"] = HandleState.PeerReset,
        ["PeerRST+seen"] = HandleState.PeerResetSeen,
        ["Disc(false)"] = HandleState.Disconnected,
        ["Disc(true)"] = HandleState.DisconnectedReusable,
        ["ConnFailed"] = HandleState.ConnectFailed,
        ["Disposed"] = HandleState.Disposed,
        ["DisposedListener"] = HandleState.Disposed,
    };

    private static readonly Dictionary<string, SocketOperation> Rows = new()
    {
        ["Bind"] = SocketOperation.Bind,
        ["Listen(5)"] = SocketOperation.Listen,
        ["Accept()"] = SocketOperation.Accept,
        ["BeginAccept/End"] = SocketOperation.Accept,
        ["AcceptAsync(SAEA)"] = SocketOperation.Accept,
        ["AcceptAsync()Task"] = SocketOperation.Accept,
        ["Connect(ep)"] = SocketOperation.Connect,
        ["ConnectAsync(ep)Task"] = SocketOperation.ConnectAsync,
        ["ConnectAsync(SAEA)"] = SocketOperation.ConnectAsync,
        ["Send(1)"] = SocketOperation.Send,
        ["SendAsync Task"] = SocketOperation.Send,
        ["Receive(1)"] = SocketOperation.Receive,
        ["ReceiveAsync Task"] = SocketOperation.Receive,
        ["Shutdown(Send)"] = SocketOperation.ShutdownSend,
        ["Shutdown(Both)"] = SocketOperation.ShutdownBoth,
        ["Disconnect(false)"] = SocketOperation.Disconnect,
        ["Disconnect(true)"] = SocketOperation.DisconnectForReuse,
        ["Available"] = SocketOperation.Available,
        ["Poll(0,Read)"] = SocketOperation.Poll,
        ["LocalEndPoint"] = SocketOperation.LocalEndPoint,
        ["RemoteEndPoint"] = SocketOperation.RemoteEndPoint,
        ["Connected"] = SocketOperation.Connected,
        ["IsBound"] = SocketOperation.IsBound,
        ["set KeepAlive"] = SocketOperation.Configure,
        ["set ReuseAddress"] = SocketOperation.Configure,
        ["set ExclusiveAddrUse"] = SocketOperation.SetExclusiveAddressUse,
        ["set LingerState"] = SocketOperation.Configure,
        ["set NoDelay"] = SocketOperation.Configure,
        ["set ReceiveTimeout"] = SocketOperation.Configure,
        ["get Handle"] = SocketOperation.Handle,
        ["new NetworkStream(s)"] = SocketOperation.GetStream,
        ["Close()"] = SocketOperation.Close,
    };

    /// <summary>The cells of the operation × state matrix, its results in the terms of <see cref="StateCells.Describe"/>.</summary>
    public static IReadOnlyList<(SocketOperation Operation, HandleState State, string Result)> SocketCells { get; } =
    [
        .. from lines in new[] { Read("socket-states-net10.tsv") }
           let header = lines[0].Split('\t')
           from line in lines.Skip(1)
           let cells = line.Split('\t')
           from column in Enumerable.Range(1, header.Length - 1)
           let operation = Rows[cells[0]]
           select (operation, Columns[header[column]], Normal(operation, cells[column])),
    ];

    /// <summary>The lines of the listener's and client's measurement: what was done, and what came of it.</summary>
    public static IReadOnlyDictionary<string, string> ListenerAndClient { get; } = Read("listener-client-states-net10.tsv")
        .Select(line => line.Split('\t'))
        .Where(cells => cells.Length == 2)
        .ToDictionary(cells => cells[0].Trim(), cells => Normal(null, cells[1]));

    private static string[] Read(string file) => File.ReadAllLines(Path.Combine(BuildPaths.ProjectDirectory, "Sockets", "Measured", file));

    private static string Normal(SocketOperation? operation, string result) => result switch
    {
        "!InvalidOperation" => "InvalidOperationException",
        "!ObjectDisposed" => "ObjectDisposedException",
        "!NullReference" => "NullReferenceException",
        "!IO" => "IOException",
        "!IO(Shutdown)" => "IOException (Shutdown)",
        // An operation with SocketAsyncEventArgs leaves the error there.
        "IsConnected" => "SocketException (IsConnected)",
        "BLOCKS" or "pending" => "blocks",
        "Success" or "ok(no-op)" => "ok",
        // One byte sent.
        "1" when operation == SocketOperation.Send => "ok",
        "True" or "False" => result.ToLowerInvariant(),
        _ when result.StartsWith("!Socket.", StringComparison.Ordinal) => $"SocketException ({result["!Socket.".Length..]})",
        _ => result,
    };
}
