using TcpLint.Lifecycle;

namespace TcpLint.Tests.Docs.Pictures;

/// <summary>The states of TCP as the model has them: what moves a connection, and in which states it waits for the program.</summary>
internal static class StatePicture
{
    private const int High = 36;
    private const int Wide = 136;
    private const int Apart = 8;

    private static readonly Dictionary<TcpState, (double X, double Y)> s_places = new()
    {
        [TcpState.Closed] = (480, 50),
        [TcpState.Listen] = (190, 130),
        [TcpState.SynSent] = (770, 130),
        [TcpState.SynReceived] = (190, 260),
        [TcpState.Established] = (525, 262),
        [TcpState.FinWait1] = (190, 410),
        [TcpState.FinWait2] = (190, 560),
        [TcpState.Closing] = (525, 450),
        [TcpState.TimeWait] = (525, 600),
        [TcpState.CloseWait] = (770, 410),
        [TcpState.LastAck] = (770, 540),
    };

    // Where a connection ends: the same state as at the top.
    private static readonly (double X, double Y) s_end = (770, 660);

    public static string Of(TcpLifecycle lifecycle)
    {
        var svg = new Svg(960, 760);
        var edges = lifecycle.Rows
            .Where(row => row.From != row.To && row.Event is not (TcpEvent.Abort or TcpEvent.Rst) && !row.Throws && !row.Event.Facts().Fails && !IsStray(row))
            .GroupBy(row => (row.From, row.To))
            .ToList();
        foreach (var edge in edges)
            Draw(svg, [.. edge], isOneOfTwo: edges.Exists(other => other.Key == (edge.Key.To, edge.Key.From)));
        foreach (var (state, place) in s_places)
            Draw(svg, place, state.WireName(), lifecycle.WaitsForProgram.Contains(state) ? "#f8c9c4" : lifecycle.WaitsForTimer.Contains(state) ? "#fbe7b2" : "#e8eff5");
        Draw(svg, s_end, TcpState.Closed.WireName(), "#e8eff5");
        Legend(svg);
        return svg.Drawn("The states of a TCP connection");
    }

    private static void Draw(Svg svg, (double X, double Y) at, string name, string fill) => svg
        .Rect(at.X - Wide / 2, at.Y - High / 2, Wide, High, fill, Svg.Ink)
        .Text(at.X, at.Y + 5, name, "middle", bold: true);

    /// <summary>A segment that no orderly peer sends here takes a passive open back to where it began.</summary>
    private static bool IsStray(TcpTransition row) => row is { From: TcpState.SynReceived, To: TcpState.Listen };

    private static void Draw(Svg svg, IReadOnlyList<TcpTransition> rows, bool isOneOfTwo)
    {
        var ends = rows[0].To == TcpState.Closed && rows[0].From is TcpState.LastAck or TcpState.TimeWait;
        var (from, to) = (s_places[rows[0].From], ends ? s_end : s_places[rows[0].To]);
        var colour = ColourOf(rows[0].Event.Facts().Kind);
        // Two ways between the same states lie beside each other, each to the right of its direction.
        var length = Math.Sqrt((to.X - from.X) * (to.X - from.X) + (to.Y - from.Y) * (to.Y - from.Y));
        var (aside, down) = isOneOfTwo ? (-(to.Y - from.Y) / length * Apart, (to.X - from.X) / length * Apart) : (0, 0);
        (from, to) = ((from.X + aside, from.Y + down), (to.X + aside, to.Y + down));
        var (start, tip) = (Border(from, to), Border(to, from));
        svg.Line(start.X, start.Y, tip.X, tip.Y, colour, 1.6, Svg.ArrowOf(colour));
        var labels = rows.Select(row => row.Event.Facts().Name + (row.Sends is { } segment ? $" / {segment}" : "")).Distinct().ToList();
        var (x, y) = ((start.X + tip.X) / 2, (start.Y + tip.Y) / 2 + 4 - (labels.Count - 1) * 7);
        foreach (var (index, label) in labels.Index())
            svg.Rect(x - label.Length * 3.4 - 2, y + index * 14 - 11, label.Length * 6.8 + 4, 14, "#ffffff", round: 0).Text(x, y + index * 14, label, "middle", 11, colour);
    }

    /// <summary>Where the line to another place leaves the box.</summary>
    private static (double X, double Y) Border((double X, double Y) box, (double X, double Y) other)
    {
        var (dx, dy) = (other.X - box.X, other.Y - box.Y);
        var share = Math.Min(dx == 0 ? double.MaxValue : Wide / 2.0 / Math.Abs(dx), dy == 0 ? double.MaxValue : High / 2.0 / Math.Abs(dy));
        return (box.X + dx * share, box.Y + dy * share);
    }

    private static string ColourOf(TcpEventKind kind) => kind switch
    {
        TcpEventKind.Segment => Svg.Ink,
        TcpEventKind.Timer => Svg.Amber,
        _ => Svg.Blue,
    };

    private static void Legend(Svg svg)
    {
        const double Top = 728;
        svg.Rect(30, Top - 12, 16, 16, "#f8c9c4", Svg.Ink, 3).Text(52, Top + 1, "waits for the program", size: 12);
        svg.Rect(215, Top - 12, 16, 16, "#fbe7b2", Svg.Ink, 3).Text(237, Top + 1, "waits for a timer", size: 12);
        svg.Line(370, Top - 4, 400, Top - 4, Svg.Blue, 2).Text(408, Top + 1, "a call / what it sends", size: 12);
        svg.Line(580, Top - 4, 610, Top - 4, Svg.Ink, 2).Text(618, Top + 1, "a segment / the answer", size: 12);
        svg.Line(790, Top - 4, 820, Top - 4, Svg.Amber, 2).Text(828, Top + 1, "a timer", size: 12);
    }
}
