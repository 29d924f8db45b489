using TcpLint.Lifecycle;
using Xunit.Abstractions;

namespace TcpLint.Tests.Lifecycle;

/// <summary>Flips each row of the table in turn, in every way, and asks the expectations whether they notice.</summary>
public class TcpLifecycleMutationTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<TcpTransition> s_rows = TcpLifecycle.Rfc9293.Rows;

    [Fact]
    public void No_flipped_row_survives() =>
        NoneSurvives(from row in s_rows from mutant in Mutants(row) select (row, mutant), Rfc9293Expectations.RowViolations);

    /// <summary>
    /// The states computed from the table notice as well, not only the list of rows: all flips but those that cannot change a state, where
    /// two errors leave the same one.
    /// </summary>
    [Fact]
    public void No_flip_that_changes_an_outcome_survives_in_the_answers() =>
        NoneSurvives(
            from row in s_rows
            where s_rows.Count(r => (r.From, r.Event, r.Throws, r.To) == (row.From, row.Event, row.Throws, row.To)) == 1
            from mutant in TcpStates.All.Where(to => to != row.To).Select(to => row with { To = to }).Append(null)
            select (row, mutant),
            Rfc9293Expectations.AnswerViolations);

    private void NoneSurvives(
        IEnumerable<(TcpTransition Row, TcpTransition? Mutant)> flips, Func<TcpLifecycle, IEnumerable<string>> violations)
    {
        var all = flips.ToList();
        var survivors = all.Where(flip => !violations(With(s_rows, flip.Row, flip.Mutant)).Any()).ToList();
        output.WriteLine($"{all.Count} mutants of {s_rows.Count} rows, {survivors.Count} survived");
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
