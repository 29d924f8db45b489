using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.CodeFixes;

/// <summary>Writes lines into the bodies of functions. The lines come with steps of four blanks and get the steps of the file.</summary>
internal static class BodyText
{
    /// <summary>Lines at the end of a block; in a block of one line they go on in it.</summary>
    public static TextChange AtEnd(SourceText text, BlockSyntax block, IReadOnlyList<string> lines)
    {
        var brace = block.CloseBraceToken.SpanStart;
        if (Layout.IsOneLine(block, text))
            return new TextChange(new TextSpan(brace, 0), (char.IsWhiteSpace(text[brace - 1]) ? "" : " ") + string.Join(" ", lines.Select(l => l.Trim())) + " ");
        var last = block.Statements.LastOrDefault();
        var layout = Layout.At(last ?? (SyntaxNode)block, text);
        var indent = last is null ? layout.Indent + layout.Unit : layout.Indent;
        var line = text.Lines.GetLineFromPosition(brace);
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, brace)))
            ? new TextChange(new TextSpan(line.Start, 0), Lines(layout, indent, lines))
            : new TextChange(new TextSpan(brace, 0), layout.NewLine + Lines(layout, indent, lines) + Layout.IndentOf(text, block.SpanStart));
    }

    /// <summary>Lines in front of a statement of a list, and of the comments right above it.</summary>
    public static TextChange Before(SourceText text, StatementSyntax statement, IEnumerable<string> lines)
    {
        var layout = Layout.At(statement, text);
        var line = text.Lines.GetLineFromPosition(statement.SpanStart);
        if (!string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, statement.SpanStart))))
            return new TextChange(new TextSpan(statement.SpanStart, 0), string.Join(" ", lines.Where(l => l.Length > 0).Select(l => l.Trim())) + " ");
        return new TextChange(new TextSpan(StatementRun.FirstLineOf(statement, text), 0), Lines(layout, layout.Indent, lines));
    }

    /// <summary>An embedded statement and the lines, in braces.</summary>
    public static IEnumerable<TextChange>? Together(SourceText text, StatementSyntax embedded, IReadOnlyList<string> lines)
    {
        var owner = Layout.At(embedded.Parent!, text);
        var line = text.Lines.GetLineFromPosition(embedded.SpanStart);
        if (!string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, embedded.SpanStart))))
            return new[] { new TextChange(new TextSpan(embedded.SpanStart, 0), "{ "), new TextChange(new TextSpan(embedded.Span.End, 0), " " + string.Join(" ", lines.Select(l => l.Trim())) + " }") };
        var end = text.Lines.GetLineFromPosition(embedded.Span.End);
        var open = owner.BracesEndLines ? new TextChange(new TextSpan(text.Lines[line.LineNumber - 1].End, 0), " {") : new TextChange(new TextSpan(line.Start, 0), owner.Indent + "{" + owner.NewLine);
        return new[] { open, new TextChange(new TextSpan(end.End, 0), owner.NewLine + Lines(owner, Layout.IndentOf(text, embedded.SpanStart), lines) + owner.Close) };
    }

    /// <summary>The expression that a method consists of becomes the first, or the last, statement of a block.</summary>
    /// <param name="text">The file.</param>
    /// <param name="method">The method.</param>
    /// <param name="arrow">Its body.</param>
    /// <param name="lines">What is to stand beside it.</param>
    /// <param name="condition">What the lines depend on, or null.</param>
    public static IEnumerable<TextChange>? OfArrow(SourceText text, MethodDeclarationSyntax method, ArrowExpressionClauseSyntax arrow, IReadOnlyList<string> lines, string? condition)
    {
        if (!IsPlain(arrow))
            return null;
        var head = arrow.ArrowToken.GetPreviousToken();
        var layout = Layout.Of(method, text);
        var style = new CodeStyle(method.SyntaxTree.GetRoot());
        var inner = layout.Indent + layout.Unit;
        if (condition is not null)
            lines = Guarded($"if ({condition})", lines, style).ToList();
        var isVoid = method.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } || method.Modifiers.Any(SyntaxKind.AsyncKeyword);
        var isLast = !isVoid || IsCallOfBase(arrow.Expression);
        var open = style.BracesEndLines ? " {" + layout.NewLine : layout.NewLine + layout.Indent + "{" + layout.NewLine;
        return new[]
        {
            new TextChange(TextSpan.FromBounds(head.Span.End, arrow.Expression.SpanStart), open + (isLast ? Lines(layout, inner, lines) : "") + inner + (isVoid ? "" : "return ")),
            new TextChange(new TextSpan(method.SemicolonToken.Span.End, 0), layout.NewLine + (isLast ? "" : Lines(layout, inner, lines)) + layout.Indent + "}"),
        };
    }

    /// <summary>The expression that a function consists of becomes the statement under a header, in a block.</summary>
    public static IEnumerable<TextChange>? UnderHeader(SourceText text, ArrowExpressionClauseSyntax arrow, string header, bool isResult)
    {
        if (!IsPlain(arrow))
            return null;
        var head = arrow.ArrowToken.GetPreviousToken();
        var layout = Layout.Of(arrow.Parent!, text);
        var style = new CodeStyle(arrow.SyntaxTree.GetRoot());
        string Open(string before, string indent) => before + (style.BracesEndLines ? " {" : layout.NewLine + indent + "{") + layout.NewLine;
        var inner = layout.Indent + layout.Unit;
        var under = style.OmitsBraces ? header + layout.NewLine : Open(header, inner);
        return new[]
        {
            new TextChange(TextSpan.FromBounds(head.Span.End, arrow.Expression.SpanStart), Open("", layout.Indent) + inner + under + inner + layout.Unit + (isResult ? "return " : "")),
            new TextChange(new TextSpan(arrow.Parent!.Span.End, 0), (style.OmitsBraces ? "" : layout.NewLine + inner + "}") + layout.NewLine + layout.Indent + "}"),
        };
    }

    /// <summary>Nothing but blanks around the arrow and in front of the semicolon: no comment would be lost.</summary>
    private static bool IsPlain(ArrowExpressionClauseSyntax arrow) =>
        arrow.ArrowToken.LeadingTrivia.Concat(arrow.ArrowToken.GetPreviousToken().TrailingTrivia).Concat(arrow.ArrowToken.TrailingTrivia).Concat(arrow.Parent!.GetLastToken().LeadingTrivia)
            .All(t => t.IsKind(SyntaxKind.WhitespaceTrivia) || t.IsKind(SyntaxKind.EndOfLineTrivia));

    /// <summary>The lines where a condition holds.</summary>
    public static IEnumerable<string> Guarded(string header, IReadOnlyList<string> lines, CodeStyle style) => lines.Count == 1 ? style.Embedded(header, lines[0]) : style.Braced(header, lines);

    /// <summary>The lines as they stand in the file, each with its line end.</summary>
    public static string Lines(Layout layout, string indent, IEnumerable<string> lines) => string.Concat(lines.Select(l => (l.Length == 0 ? "" : indent + layout.Steps(l)) + layout.NewLine));

    private static bool IsCallOfBase(ExpressionSyntax expression) => expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax } };
}
