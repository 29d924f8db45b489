namespace TcpLint.Sockets;

/// <summary>What one operation does in one state: it returns, or it throws because of the state.</summary>
/// <param name="Next">The state after it returned; null: the same state.</param>
/// <param name="Exception">What it throws, for example <c>SocketException (NotConnected)</c>; null: it returns.</param>
/// <param name="Result">What it returns or does, where the state decides it: <c>0</c>, <c>blocks</c>, <c>null</c>, <c>true</c>, <c>false</c>.</param>
internal sealed record StateCell(HandleState? Next = null, string? Exception = null, string? Result = null);
