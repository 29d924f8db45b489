using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.Tests.Docs.Pictures;

/// <summary>What an editor shows: the code, the squiggle where the finding is, and its message.</summary>
internal static class SquigglePicture
{
    private const double Left = 64;
    private const double LineHigh = 22;
    private const double Size = 15;
    private const double Top = 22;
    // The advance of a character in any of the fonts named, as a part of the size.
    private const double Char = Size * 0.602;
    private const int MessageWide = 84;

    public static string Of(string code, Diagnostic finding)
    {
        var text = SourceText.From(code.TrimEnd());
        var span = finding.Location.GetLineSpan();
        var message = Wrapped($"{finding.Id}: {finding.GetMessage()}");
        var box = 16 + message.Count * 19.0;
        var below = span.StartLinePosition.Line + 1;
        var svg = new Svg(860, (int)(Top * 2 + text.Lines.Count * LineHigh + box + 12));
        foreach (var line in text.Lines)
            svg.Text(Left - 18, Base(line.LineNumber), $"{line.LineNumber + 1}", "end", 12, Svg.Faint);
        foreach (var token in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0))
        {
            var at = text.Lines.GetLinePosition(token.SpanStart);
            svg.Code(Left + at.Character * Char, Base(at.Line), token.Text, ColourOf(token), Size);
        }

        var (from, to) = (Left + span.StartLinePosition.Character * Char, Left + span.EndLinePosition.Character * Char);
        svg.Path(Enumerable.Range(0, (int)((to - from) / 3) + 1).Select(i => (from + i * 3.0, Base(span.StartLinePosition.Line) + 4 + i % 2 * 3.0)), Svg.Amber, 1.6);
        var top = Base(span.StartLinePosition.Line) + 13;
        svg.Rect(from, top, 860 - from - 24, box, "#fffaf0", Svg.Amber);
        foreach (var (index, line) in message.Index())
            svg.Text(from + 12, top + 21 + index * 19, line, size: 12.5);
        return svg.Drawn($"A finding of {finding.Id} in an editor");

        // The message pushes down what stands below it.
        double Base(int line) => Top + (line + 1) * LineHigh + (line >= below ? box + 12 : 0);
    }

    private static string ColourOf(SyntaxToken token) =>
        token.IsKeyword() || token.IsContextualKeyword() || token.Text == "var" ? Svg.Blue
        : token.IsKind(SyntaxKind.StringLiteralToken) ? "#a0401c"
        : token.IsKind(SyntaxKind.NumericLiteralToken) ? "#0a7a4b"
        : Svg.Ink;

    private static IReadOnlyList<string> Wrapped(string message)
    {
        var lines = new List<string> { "" };
        foreach (var word in message.Split(' '))
        {
            if (lines[^1].Length + word.Length >= MessageWide)
                lines.Add("");
            lines[^1] += lines[^1].Length == 0 ? word : " " + word;
        }

        return lines;
    }
}
