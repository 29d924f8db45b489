using TcpLint.Sockets;

namespace TcpLint.Tests.Sockets;

/// <summary>A cell as a measurement would record it.</summary>
internal static class StateCells
{
    public static string Describe(this StateCell cell) => cell.Exception ?? cell.Result ?? "ok";

    public static StateTable With(this StateTable table, SocketOperation operation, HandleState state, StateCell cell) => new(
        table.States,
        table.Cells.Where(c => c.Key != (operation, state)).Append(new((operation, state), cell)));

    /// <summary>What a cell could wrongly say instead.</summary>
    public static IEnumerable<StateCell> Mutants(this StateCell cell)
    {
        string[] exceptions = ["InvalidOperationException", "ObjectDisposedException", "IOException", "NullReferenceException", "SocketException (NotConnected)", "SocketException (IsConnected)"];
        string?[] results = [null, "0", "blocks", "null", "true", "false"];
        return
        [
            .. exceptions.Where(e => e != cell.Exception).Select(e => new StateCell(Exception: e)),
            .. results.Where(r => r != cell.Result || cell.Exception is not null).Select(r => new StateCell(cell.Next, Result: r)),
        ];
    }
}
