using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.Testing;

/// <summary>A span that a test marked.</summary>
/// <param name="Name">Empty for <c>[|…|]</c>, a diagnostic's id for <c>{|TCP1001:…|}</c>, <c>#0</c> for <c>{|#0:…|}</c>.</param>
/// <param name="Span">The marked text, in the source without its marks.</param>
internal readonly record struct Mark(string Name, TextSpan Span);

/// <summary>Reads the marks out of a test's source. No mark is valid C#, so that none needs escaping.</summary>
internal static class Markup
{
    public static (string Text, IReadOnlyList<Mark> Marks) Parse(string source)
    {
        var text = new StringBuilder(source.Length);
        var open = new Stack<(string Name, string Close, int Start)>();
        var marks = new List<Mark>();
        for (var i = 0; i < source.Length;)
        {
            var rest = source.AsSpan(i);
            if (open.TryPeek(out var mark) && rest.StartsWith(mark.Close))
            {
                marks.Add(new(mark.Name, TextSpan.FromBounds(mark.Start, text.Length)));
                open.Pop();
                i += mark.Close.Length;
            }
            else if (rest.StartsWith("[|"))
            {
                open.Push(("", "|]", text.Length));
                i += 2;
            }
            else if (rest.StartsWith("{|"))
            {
                var name = NameAt(source, i + 2);
                open.Push((name, "|}", text.Length));
                i += 2 + name.Length + 1;
            }
            else
            {
                text.Append(source[i++]);
            }
        }

        if (open.TryPeek(out var left))
            throw new ArgumentException($"The mark '{left.Name}' at {left.Start} is never closed by '{left.Close}'.");
        // The order in which a reader meets them: by start, the outer one first.
        marks.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
        return (text.ToString(), marks);
    }

    private static string NameAt(string source, int start)
    {
        var end = start;
        while (end < source.Length && (char.IsAsciiLetterOrDigit(source[end]) || source[end] is '#' or '_'))
            end++;
        return end > start && end < source.Length && source[end] == ':'
            ? source[start..end]
            : throw new ArgumentException($"The mark at {start - 2} has no name: write '{{|TCP1001:…|}}' or '{{|#0:…|}}'.");
    }
}
