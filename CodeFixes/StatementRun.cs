using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.CodeFixes;

/// <summary>Neighbouring statements that get a block of their own, with what stands before and after it.</summary>
internal sealed class StatementRun
{
    private readonly SourceText _text;
    private readonly SyntaxNode _root;
    private readonly StatementSyntax _first;
    private readonly StatementSyntax _last;
    private readonly Layout _layout;

    private StatementRun(SourceText text, StatementSyntax first, StatementSyntax last)
    {
        _text = text;
        _root = first.AncestorsAndSelf().Last();
        _first = first;
        _last = last;
        _layout = Layout.At(first, text);
    }

    /// <summary>The statements as a run; null when there are none, or when directives or the way the lines break forbid to move them.</summary>
    public static StatementRun? Of(SourceText text, IReadOnlyList<StatementSyntax> statements)
    {
        if (statements.Count == 0 || statements.Any(s => s.ContainsDirectives) || statements.Any(s => s is LabeledStatementSyntax))
            return null;
        var run = new StatementRun(text, statements[0], statements[statements.Count - 1]);
        return run.OwnsItsLines || run.IsInOneLine ? run : null;
    }

    private bool OwnsItsLines =>
        string.IsNullOrWhiteSpace(_text.ToString(TextSpan.FromBounds(_text.Lines.GetLineFromPosition(_first.SpanStart).Start, _first.SpanStart)))
        && _last.GetLastToken().GetNextToken() is var next && (next.IsKind(SyntaxKind.None) || Layout.LineOf(_text, next.SpanStart) > Layout.LineOf(_text, _last.Span.End));

    private bool IsInOneLine => Layout.LineOf(_text, _first.SpanStart) == Layout.LineOf(_text, _last.Span.End)
        && !_first.GetLeadingTrivia().Concat(_last.GetTrailingTrivia()).Any(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia));

    /// <summary><c>try { … } catch { close; throw; }</c></summary>
    public IEnumerable<TextChange> TryCatch(string close) => Wrap("try", ("catch", new[] { close, "throw;" }));

    /// <summary><c>try { … } finally { close; }</c></summary>
    public IEnumerable<TextChange> TryFinally(IReadOnlyList<string> lines) => Wrap("try", ("finally", lines));

    /// <summary><c>try { … } finally { … }</c>, of which the second holds the statement that follows.</summary>
    public IEnumerable<TextChange>? TryFinally(StatementSyntax last)
    {
        if (last.ContainsDirectives || Of(_text, new[] { last }) is not { } then)
            return null;
        if (then.OwnsItsLines && OwnsItsLines)
        {
            var lines = then.Lines;
            return InLines("try", "").Take(1).Concat(_layout.Deepen(Lines, _root))
                .Append(new TextChange(new TextSpan(lines.Start, 0), _layout.Next("finally")))
                .Concat(_layout.Deepen(lines, _root))
                .Append(new TextChange(new TextSpan(lines.End, 0), _layout.NewLine + _layout.Close));
        }

        return new[]
        {
            new TextChange(new TextSpan(_first.SpanStart, 0), "try { "),
            new TextChange(new TextSpan(_last.Span.End, 0), " } finally {"),
            new TextChange(new TextSpan(last.Span.End, 0), " }"),
        };
    }

    /// <summary><c>header { … }</c>; the header may be empty.</summary>
    public IEnumerable<TextChange> Block(string header = "") => Wrap(header, null);

    private IEnumerable<TextChange> Wrap(string header, (string Header, IReadOnlyList<string> Body)? then) => OwnsItsLines
        ? InLines(header, then is { } next ? _layout.Next(next.Header) + string.Concat(next.Body.Select(_layout.Line)) : "")
        : InOneLine(header, then is { } other ? $" }} {other.Header} {{ {string.Join(" ", other.Body.Select(l => l.Trim()))} }}" : " }");

    private IEnumerable<TextChange> InOneLine(string header, string end)
    {
        yield return new TextChange(new TextSpan(_first.SpanStart, 0), (header + " { ").TrimStart());
        yield return new TextChange(new TextSpan(_last.Span.End, 0), end);
    }

    private IEnumerable<TextChange> InLines(string header, string then)
    {
        var lines = Lines;
        yield return new TextChange(new TextSpan(lines.Start, 0), header.Length > 0 ? _layout.Open(header) : _layout.Indent + "{" + _layout.NewLine);
        foreach (var deeper in _layout.Deepen(lines, _root))
            yield return deeper;
        yield return new TextChange(new TextSpan(lines.End, 0), _layout.NewLine + then + _layout.Close);
    }

    /// <summary>The lines of the statements and of the comments right above the first.</summary>
    private TextSpan Lines => TextSpan.FromBounds(FirstLine(), _text.Lines.GetLineFromPosition(_last.Span.End).End);

    private int FirstLine() => FirstLineOf(_first, _text);

    /// <summary>The start of the line of a statement, or of the comments right above it.</summary>
    public static int FirstLineOf(StatementSyntax statement, SourceText text)
    {
        var start = text.Lines.GetLineFromPosition(statement.SpanStart).Start;
        foreach (var comment in statement.GetLeadingTrivia().Where(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.IsKind(SyntaxKind.MultiLineCommentTrivia)))
        {
            var line = text.Lines.GetLineFromPosition(comment.SpanStart).Start;
            if (line < start)
                return line;
        }

        return start;
    }
}
