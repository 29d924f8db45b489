using TcpLint.Lifecycle;

namespace TcpLint.Tests.Lifecycle;

/// <summary>Flips each row of the table in turn, in every way, and asks the expectations whether they notice.</summary>
public class TcpLifecycleMutationTests
{
    [Fact]
    public void No_flipped_row_survives()
    {
        var rows = TcpLifecycle.Rfc9293.Rows;
        var survivors =
            from row in rows
            from mutant in Mutants(row)
            where !Rfc9293Expectations.RowViolations(With(rows, row, mutant)).Any()
            select $"{row} -> {mutant}";
        Assert.Empty(survivors);
    }

    /// <summary>
    /// The states computed from the table notice as well, not only the list of rows: all but a flip that cannot change a state, which is
    /// one of two errors that leave the same state.
    /// </summary>
    [Fact]
    public void No_flip_that_changes_an_outcome_survives_in_the_answers()
    {
        var rows = TcpLifecycle.Rfc9293.Rows;
        var survivors =
            from row in rows
            where rows.Count(r => r.From == row.From && r.Event == row.Event && r.Throws == row.Throws && r.To == row.To) == 1
            from mutant in TcpStates.All.Where(to => to != row.To).Select(to => row with { To = to }).Append(null)
            where !Rfc9293Expectations.AnswerViolations(With(rows, row, mutant)).Any()
            select $"{row} -> {mutant}";
        Assert.Empty(survivors);
    }

    private static TcpLifecycle With(IEnumerable<TcpTransition> rows, TcpTransition row, TcpTransition? mutant) =>
        new(rows.Where(r => r != row).Concat(mutant is null ? [] : [mutant]));

    private static IEnumerable<TcpTransition?> Mutants(TcpTransition row) =>
    [
        null,
        .. TcpStates.All.Where(to => to != row.To).Select(to => row with { To = to }),
        .. Enum.GetValues<TcpOrigin>().Where(origin => origin != row.Origin).Select(origin => row with { Origin = origin }),
        row with { Throws = !row.Throws },
        row with { Sends = row.Sends is null ? "RST" : null },
        row with { Signal = row.Signal is null ? "connection reset" : null },
        row with { Citation = "RFC 9293 3.10.6" },
    ];
}
