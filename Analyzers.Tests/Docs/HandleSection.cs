using TcpLint.Sockets;

namespace TcpLint.Tests.Docs;

/// <summary>What the document on the lifecycle says of .NET's handles: the state tables.</summary>
internal static class HandleSection
{
    public static string Text { get; } =
        $"""
        ## What .NET adds

        A connection's abstract state is a set of TCP states and a set of states of its handle. The tables say what each call does in each
        state: **→** the state that it leads to, *what it returns or does* where the state decides it, or the exception that it throws.
        `ok` returns and changes nothing. A call that throws for its state changes nothing; a connect that fails leaves the handle in
        *ConnectFailed*, from where it may connect again.

        Measured on .NET 8, 9 and 10 on Linux, where all three do the same; on Linux the tests measure it again.
        Abbreviated: IOE `InvalidOperationException`, ODE `ObjectDisposedException`, NRE `NullReferenceException`, IO `IOException`,
        SE `SocketException` with its error.

        ### Socket

        {Table(SocketStates.Socket)}
        ### TcpClient

        {Table(SocketStates.Client)}
        ### TcpListener

        A stopped listener is as new: it may start again, with another socket.

        {Table(SocketStates.Listener)}
        ### NetworkStream

        {Table(SocketStates.Stream)}
        """.ReplaceLineEndings("\n");

    private static string Table(StateTable table) => MarkdownTable.Of(
        ["Call", .. table.States.States.Select(state => $"{state}")],
        table.Cells.GroupBy(cell => cell.Key.Operation).Select(row => (IReadOnlyList<string?>)[$"{row.Key}", .. row.Select(cell => Cell(cell.Value))]));

    private static string Cell(StateCell cell) => cell switch
    {
        { Exception: { } exception } => Abbreviated(exception),
        { Result: { } result } => $"*{result}*",
        { Next: { } next } => $"→ {next}",
        _ => "ok",
    };

    private static string Abbreviated(string exception) => exception
        .Replace("InvalidOperationException", "IOE")
        .Replace("ObjectDisposedException", "ODE")
        .Replace("NullReferenceException", "NRE")
        .Replace("SocketException", "SE")
        .Replace("IOException", "IO");
}
