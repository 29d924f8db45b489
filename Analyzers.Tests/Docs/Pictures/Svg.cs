using System.Globalization;
using System.Security;
using System.Text;

namespace TcpLint.Tests.Docs.Pictures;

/// <summary>A picture as text. It has a ground of its own, so that it can be read on a dark page too.</summary>
internal sealed class Svg(int width, int height)
{
    public const string Ink = "#1f2d3a";
    public const string Faint = "#8a97a3";
    public const string Red = "#c8372d";
    public const string Amber = "#b57b00";
    public const string Blue = "#1668b0";
    private const string Sans = "font-family=\"DejaVu Sans, Verdana, sans-serif\"";
    private const string Mono = "font-family=\"DejaVu Sans Mono, Consolas, Menlo, monospace\"";

    private readonly StringBuilder _body = new();

    public Svg Rect(double x, double y, double wide, double high, string fill, string stroke = "none", double round = 6) =>
        Add($"""<rect x="{N(x)}" y="{N(y)}" width="{N(wide)}" height="{N(high)}" rx="{N(round)}" fill="{fill}" stroke="{stroke}"/>""");

    public Svg Line(double x1, double y1, double x2, double y2, string stroke, double thick = 1, string? marker = null) =>
        Add($"""<line x1="{N(x1)}" y1="{N(y1)}" x2="{N(x2)}" y2="{N(y2)}" stroke="{stroke}" stroke-width="{N(thick)}"{(marker is null ? "" : $" marker-end=\"url(#{marker})\"")}/>""");

    public Svg Path(IEnumerable<(double X, double Y)> points, string stroke, double thick) =>
        Add($"""<path d="M{string.Join(" L", points.Select(p => $"{N(p.X)} {N(p.Y)}"))}" fill="none" stroke="{stroke}" stroke-width="{N(thick)}" stroke-linejoin="round"/>""");

    /// <param name="x">Where the anchor is.</param>
    /// <param name="y">The base line.</param>
    /// <param name="text">A line.</param>
    /// <param name="anchor">start, middle or end.</param>
    /// <param name="size">The height of the font.</param>
    /// <param name="fill">The colour.</param>
    /// <param name="bold">Whether it stands out.</param>
    public Svg Text(double x, double y, string text, string anchor = "start", double size = 13, string fill = Ink, bool bold = false) =>
        Add($"""<text x="{N(x)}" y="{N(y)}" {Sans} font-size="{N(size)}" text-anchor="{anchor}" fill="{fill}"{(bold ? " font-weight=\"bold\"" : "")}>{SecurityElement.Escape(text)}</text>""");

    public Svg Code(double x, double y, string text, string fill, double size) =>
        Add($"""<text x="{N(x)}" y="{N(y)}" {Mono} font-size="{N(size)}" fill="{fill}" xml:space="preserve">{SecurityElement.Escape(text)}</text>""");

    /// <summary>The whole picture. Arrow heads are called by the colour of their line: <see cref="ArrowOf"/>.</summary>
    public string Drawn(string title) =>
        $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">
        <title>{SecurityElement.Escape(title)}</title>
        <!-- Drawn by the tests in Analyzers.Tests/Docs/Pictures. -->
        <defs>{string.Concat(new[] { Ink, Faint, Red, Amber, Blue }.Select(colour => $"""<marker id="{ArrowOf(colour)}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L10 5L0 10z" fill="{colour}"/></marker>"""))}</defs>
        <rect width="{width}" height="{height}" rx="10" fill="#ffffff" stroke="#d6dde3"/>

        """.ReplaceLineEndings("\n") + _body + "</svg>\n";

    public static string ArrowOf(string colour) => "arrow-" + colour[1..];

    private Svg Add(string element)
    {
        _body.Append(element).Append('\n');
        return this;
    }

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
