using System.Globalization;
using System.Text.RegularExpressions;
using TcpLint.Lifecycle;

namespace TcpLint.Tests.Docs;

/// <summary>What the document on the lifecycle says of TCP itself.</summary>
internal static class TcpSection
{
    private static readonly TcpLifecycle s_rfc = TcpLifecycle.Rfc9293;

    public static string Text { get; } =
        $"""
        ## TCP

        The transitions of RFC 9293 in the normal course of a connection. A reset, an ABORT and the failures that timers find are left out
        here and listed below. Red waits for the program, and for nothing else; yellow waits for a timer; the others wait for the peer.

        ```mermaid
        {TcpDiagram.Of(s_rfc)}```

        ### What each state waits for

        Between two calls of a program the peer and the clock go on. The last column is where they can lead: what the analysis must reckon
        with after every call. A connection that is lost while CLOSE_WAIT is among them leaves the kernel waiting for a program that
        will never call.

        {MarkdownTable.Of(["State", "Waits for", "May become, unasked"], TcpStates.All.Select(Waiting))}
        FIN_WAIT_2 ends by itself only when the program has given its descriptor up; a connection that is shut down for sending and kept waits
        for the peer without limit.

        ### Transitions

        {s_rfc.Rows.Count} rows. A call either returns or errs, and has a state after it either way.

        {string.Join("\n", Enum.GetValues<TcpEventKind>().Select(Transitions))}
        ### Numbers

        The defaults of each system. Keepalive is off everywhere until a program turns it on; with it on, a silent peer is noticed after the
        time and then an interval a probe: {Detection(TcpPlatform.Linux)} on Linux, {Detection(TcpPlatform.Windows)} on Windows, {Detection(TcpPlatform.MacOS)} on macOS.

        {MarkdownTable.Of(["Quantity", "System", "Default", "Unit", "Source"], TcpFacts.All.OrderBy(fact => fact.Quantity).Select(Number))}
        """.ReplaceLineEndings("\n");

    private static IReadOnlyList<string?> Waiting(TcpState state)
    {
        var one = TcpStateSet.Of(state);
        var origin = state switch { TcpState.Listen => TcpOrigin.Passive, TcpState.SynSent => TcpOrigin.Active, _ => TcpOrigin.Either };
        var waits = one.WaitsForProgram ? "the program" : one.WaitsForPeer ? "the peer" : one.WaitsForTimer ? "a timer" : "nothing";
        return [state.WireName(), waits, Names(one.Closure(origin).Except(state))];
    }

    private static string Transitions(TcpEventKind kind)
    {
        var title = kind switch
        {
            TcpEventKind.UserCall => "The program calls",
            TcpEventKind.Observation => "The program learns",
            TcpEventKind.Segment => "A segment arrives",
            TcpEventKind.Timer => "A timer expires",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
        var rows = s_rfc.Rows.Where(row => row.Event.Facts().Kind == kind)
            .GroupBy(row => (row.Event, row.Origin, row.Sends, row.Signal, row.Throws, To: row.From == row.To ? "stays" : row.To.WireName(), row.Citation))
            .Select(same => Transition(same.Key.To, [.. same]));
        return $"#### {title}\n\n" + MarkdownTable.Of(["Event", "In", "Sends", "Leads to", "The program is told", "RFC 9293"], rows);
    }

    private static IReadOnlyList<string?> Transition(string to, IReadOnlyList<TcpTransition> rows)
    {
        var row = rows[0];
        var origin = row.Origin == TcpOrigin.Either ? "" : $" ({row.Origin.ToString().ToLowerInvariant()} OPEN)";
        var told = row.Throws ? $"error: {row.Signal}" : row.Signal;
        return [row.Event.Facts().Name, Names(rows.Select(r => r.From)) + origin, row.Sends, to, told, row.Citation.Replace("RFC 9293 ", "")];
    }

    private static IReadOnlyList<string?> Number(TcpFact fact) =>
        [Words(fact.Quantity), fact.Platform.ToString(), fact.Value.ToString(CultureInfo.InvariantCulture), fact.Unit, fact.Source];

    /// <summary>OrphanedFinWait2 → "Orphaned fin wait 2": the names of the quantities are the words.</summary>
    private static string Words(TcpQuantity quantity)
    {
        var words = Regex.Replace(quantity.ToString(), "(?<=.)(?=[A-Z0-9])", " ").ToLowerInvariant();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string Names(IEnumerable<TcpState> states) => string.Join(", ", states.Select(state => state.WireName()));

    private static string Detection(TcpPlatform platform) => $"{TcpFacts.DetectionTime(platform):h' h 'm' min 's' s'}";
}
