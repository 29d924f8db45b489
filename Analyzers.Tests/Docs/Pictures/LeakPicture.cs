namespace TcpLint.Tests.Docs.Pictures;

/// <summary>How many connections sit in CLOSE_WAIT as clients come and go: with the leak, and after its fix.</summary>
internal static class LeakPicture
{
    private const double Left = 70;
    private const double Right = 740;
    private const double Top = 60;
    private const double Bottom = 300;

    /// <param name="every">The time between two samples.</param>
    /// <param name="leaking">The number in each sample.</param>
    /// <param name="mended">The same after the fix.</param>
    public static string Of(TimeSpan every, IReadOnlyList<int> leaking, IReadOnlyList<int> mended)
    {
        var most = Math.Max(10, (leaking.Max() + 9) / 10 * 10);
        var seconds = every.TotalSeconds * (leaking.Count - 1);
        var svg = new Svg(800, 360);
        svg.Text(Left, 34, "Connections in CLOSE_WAIT, while clients connect, say a byte and close", size: 14, bold: true);
        for (var i = 0; i <= 5; i++)
            svg.Line(Left, Y(most * i / 5.0), Right, Y(most * i / 5.0), "#e3e9ee").Text(Left - 10, Y(most * i / 5.0) + 4, $"{most * i / 5}", "end", 12, Svg.Faint);
        for (var i = 0; i <= seconds; i++)
            svg.Text(X(i), Bottom + 20, $"{i} s", "middle", 12, Svg.Faint);
        svg.Path(Points(leaking), Svg.Red, 3).Path(Points(mended), Svg.Blue, 3);
        svg.Text(X(seconds) - 8, Y(leaking[^1]) + 34, $"TCP1001: {leaking[^1]}, one more for every client", "end", 13, Svg.Red);
        svg.Text(X(seconds) - 8, Y(mended[^1]) - 10, $"after the fix: {mended[^1]}", "end", 13, Svg.Blue);
        svg.Text(Right, Bottom + 44, "measured from /proc/net/tcp", "end", 11, Svg.Faint);
        return svg.Drawn("A CLOSE_WAIT leak over time");

        double X(double at) => Left + (Right - Left) * at / seconds;
        double Y(double count) => Bottom - (Bottom - Top) * count / most;
        IEnumerable<(double, double)> Points(IReadOnlyList<int> counts) => counts.Select((count, i) => (X(i * every.TotalSeconds), Y(count)));
    }
}
