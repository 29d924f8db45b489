using TcpLint.Sockets;

namespace TcpLint.Tests.Sockets;

/// <summary>What a run over real sockets found for one kind of handle.</summary>
internal sealed class MeasuredTable
{
    private readonly Dictionary<(SocketOperation Operation, HandleState State), string> outcomes;
    private readonly Dictionary<(SocketOperation Operation, HandleState State), string[]> afterwards;
    private readonly Func<StateTable, HandleState, IEnumerable<string>> expected;

    private MeasuredTable(
        Dictionary<(SocketOperation, HandleState), string> outcomes,
        Dictionary<(SocketOperation, HandleState), string[]> afterwards,
        Func<StateTable, HandleState, IEnumerable<string>> expected)
    {
        this.outcomes = outcomes;
        this.afterwards = afterwards;
        this.expected = expected;
    }

    /// <summary>Measures every operation in every state of the handle, and for those that change the state what it does afterwards.</summary>
    public static MeasuredTable Of<THandle>(HandleProbe<THandle> probe, StateTable table)
    {
        var outcomes = (
            from operation in probe.Operations
            from state in probe.States
            select (operation, state)).ToDictionary(cell => cell, cell => probe.Outcome(cell.state, cell.operation));
        var changing = table.Cells.Where(cell => cell.Value.Next is not null).Select(cell => cell.Key.Operation).ToHashSet();
        var afterwards = outcomes.Keys
            .Where(cell => changing.Contains(cell.Item1) && table.Cell(cell.Item1, cell.Item2)?.Exception is null)
            .ToDictionary(cell => cell, cell => probe.After(cell.Item2, cell.Item1));
        return new(outcomes, afterwards, probe.Expected);
    }

    public IEnumerable<string> WrongCells(StateTable table) =>
    [
        .. from cell in table.Cells
           where !outcomes.ContainsKey(cell.Key)
           select $"{cell.Key} is not measured",
        .. from measured in outcomes
           let said = table.Cell(measured.Key.Operation, measured.Key.State)?.Describe()
           where said != measured.Value
           select $"{measured.Key}: measured {measured.Value}, the table says {said ?? "nothing"}",
    ];

    /// <summary>The cells whose successor does something else than what the table says of it.</summary>
    public IEnumerable<string> WrongSuccessors(StateTable table, IReadOnlySet<(SocketOperation, HandleState)> except) =>
        from measured in afterwards
        where !except.Contains(measured.Key)
        let next = table.Cell(measured.Key.Operation, measured.Key.State)!.Next ?? measured.Key.State
        let wrong = measured.Value.Except(expected(table, next)).ToList()
        where wrong.Count > 0
        select $"{measured.Key} -> {next}: {string.Join(", ", wrong)}";
}
