using TcpLint.Lifecycle;

namespace TcpLint.Tests.Lifecycle;

/// <summary><see cref="Rfc9293Text"/> as expectations of a transition table, and what a table does against them.</summary>
internal static class Rfc9293Expectations
{
    public static IReadOnlyList<TcpTransition> Transitions { get; } = [.. Parse(Rfc9293Text.ByState)];

    private static readonly Answer[] s_answers =
    [
        .. from state in TcpStates.All
           from e in TcpEvents.All
           from origin in Enum.GetValues<TcpOrigin>()
           from throws in new[] { false, true }
           let lines = Transitions.Where(t => t.From == state && t.Event == e.Event && t.Throws == throws && Holds(t, origin))
           select new Answer(state, e.Event, origin, throws, TcpStateSet.Of([.. lines.Select(t => t.To)])),
    ];

    /// <summary>Lines of the text that the table lacks, and rows of the table that are not in the text.</summary>
    public static IEnumerable<string> RowViolations(TcpLifecycle lifecycle) =>
    [
        .. Transitions.Except(lifecycle.Rows).Select(row => $"missing: {row}"),
        .. lifecycle.Rows.Except(Transitions).Select(row => $"not in the RFC: {row}"),
        .. lifecycle.Rows.GroupBy(row => row).Where(same => same.Count() > 1).Select(same => $"twice: {same.Key}"),
    ];

    /// <summary>Where the answers that are computed from the table differ from the text. Told and sent words play no part in them.</summary>
    public static IEnumerable<string> AnswerViolations(TcpLifecycle lifecycle) =>
        from expected in s_answers
        let before = TcpStateSet.Of(expected.From)
        let actual = expected.Throws
            ? lifecycle.AfterThrown(before, expected.Event, expected.Origin)
            : lifecycle.After(before, expected.Event, expected.Origin)
        where actual != expected.To
        select $"{expected}: {actual}";

    private static IEnumerable<TcpTransition> Parse(string text)
    {
        TcpState state = default;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (line.Split('|', StringSplitOptions.TrimEntries) is [var @event, var outcome, var sent, var section])
                yield return Transition(state, @event, outcome, sent) with { Citation = "RFC 9293 " + section };
            else
                state = State(line);
    }

    private static TcpTransition Transition(TcpState from, string @event, string outcome, string sent)
    {
        var origin = @event.EndsWith(" (passive)") ? TcpOrigin.Passive : @event.EndsWith(" (active)") ? TcpOrigin.Active : TcpOrigin.Either;
        var name = @event.Split(" (")[0];
        var throws = outcome.StartsWith("! ");
        var parts = outcome.Split(", told ");
        return new(from, TcpEvents.All.Single(e => e.Name == name).Event, throws || parts[0] == "." ? from : State(parts[0]), "")
        {
            Origin = origin,
            Sends = sent == "" ? null : sent,
            Signal = throws ? outcome[2..] : parts.ElementAtOrDefault(1),
            Throws = throws,
        };
    }

    private static bool Holds(TcpTransition line, TcpOrigin origin) =>
        line.Origin == TcpOrigin.Either || origin == TcpOrigin.Either || line.Origin == origin;

    private static TcpState State(string name) => TcpStates.All.Single(s => s.WireName() == name.Replace('-', '_'));

    private sealed record Answer(TcpState From, TcpEvent Event, TcpOrigin Origin, bool Throws, TcpStateSet To);
}
