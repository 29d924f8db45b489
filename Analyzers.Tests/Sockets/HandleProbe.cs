using System.Net.Sockets;
using TcpLint.Sockets;

namespace TcpLint.Tests.Sockets;

/// <summary>What one kind of handle really does on this machine: how to bring one into a state, and how to do an operation to it.</summary>
internal sealed class HandleProbe<THandle>(
    Dictionary<HandleState, Func<THandle>> states,
    Dictionary<SocketOperation, Func<THandle, string>> operations)
{
    /// <summary>The operations that tell the states apart. Not a bind: whether it succeeds after both sides have shut down is a matter of when the last acknowledgment comes.</summary>
    private static readonly SocketOperation[] Fingerprint =
    [
        SocketOperation.Listen, SocketOperation.Accept, SocketOperation.Connect, SocketOperation.ConnectAsync, SocketOperation.Send, SocketOperation.Receive,
        SocketOperation.LocalEndPoint, SocketOperation.RemoteEndPoint, SocketOperation.Connected, SocketOperation.SetExclusiveAddressUse, SocketOperation.GetStream,
    ];

    public IEnumerable<SocketOperation> Operations => operations.Keys;

    public IEnumerable<HandleState> States => states.Keys;

    /// <summary>What the operation does in the state, in the terms of <see cref="StateCells.Describe"/>.</summary>
    public string Outcome(HandleState state, SocketOperation operation) => Run(operation, states[state]());

    /// <summary>What every telling operation does after this one was done in the state.</summary>
    public string[] After(HandleState state, SocketOperation operation) =>
    [
        .. from probe in Fingerprint
           where operations.ContainsKey(probe)
           let handle = states[state]()
           let done = Run(operation, handle)
           select $"{probe}: {Run(probe, handle)}",
    ];

    /// <summary>What a table says that <see cref="After"/> would find in a state.</summary>
    public IEnumerable<string> Expected(StateTable table, HandleState state) =>
        Fingerprint.Where(operations.ContainsKey).Select(probe => $"{probe}: {table.Cell(probe, state)?.Describe()}");

    private string Run(SocketOperation operation, THandle handle)
    {
        try
        {
            return operations[operation](handle);
        }
        catch (Exception exception)
        {
            return Describe(exception is AggregateException { InnerException: { } inner } ? inner : exception);
        }
    }

    private static string Describe(Exception exception) => exception switch
    {
        SocketException { SocketErrorCode: SocketError.WouldBlock } => "blocks",
        IOException { InnerException: SocketException { SocketErrorCode: SocketError.WouldBlock } } => "blocks",
        SocketException error => $"SocketException ({error.SocketErrorCode})",
        IOException { InnerException: SocketException error } => $"IOException ({error.SocketErrorCode})",
        _ => exception.GetType().Name,
    };
}
