using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.CodeFixes;

/// <summary>Writes statements beside others in the way of the file: its indentation and its line ends. The lines come with steps of four blanks.</summary>
internal sealed class StatementText
{
    private readonly SourceText _text;
    private readonly string _unit;
    private readonly string _newLine;

    public StatementText(SourceText text)
    {
        _text = text;
        _unit = Layout.UnitOf(text);
        _newLine = Layout.NewLineOf(text);
    }

    /// <summary>Lines below a statement; below an embedded one they go with it into a block.</summary>
    public IEnumerable<TextChange> After(StatementSyntax statement, params string[] lines)
    {
        // In a block of one line what is added stays in that line.
        if (statement.Parent is BlockSyntax block && Layout.IsOneLine(block, _text) && !lines.Any(l => l.Contains("//")))
            return new[] { new TextChange(new TextSpan(Whole(statement).End, 0), " " + string.Join(" ", lines.Select(l => l.Trim()))) };
        if (statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax)
            return new[] { new TextChange(new TextSpan(Whole(statement).End, 0), Lines(Indent(statement), lines)) };
        return Wrapped(statement, new[] { statement.ToString() + Comment(statement) }.Concat(lines));
    }

    public IEnumerable<TextChange> Before(StatementSyntax statement, params string[] lines)
    {
        if (statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax))
            return Wrapped(statement, lines.Append(statement.ToString() + Comment(statement)));
        var indent = Indent(statement);
        return new[] { new TextChange(new TextSpan(statement.SpanStart, 0), string.Concat(lines.Select((l, i) => (i == 0 ? "" : indent) + Own(l) + _newLine)) + indent) };
    }

    /// <summary>Other lines in the place of a statement; what its comment says goes with the first.</summary>
    public IEnumerable<TextChange> Instead(StatementSyntax statement, params string[] lines)
    {
        var commented = lines.Select((l, i) => i == 0 ? l + Comment(statement) : l).ToList();
        return statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax
            ? new[] { new TextChange(Whole(statement), commented[0] + Lines(Indent(statement), commented.Skip(1))) }
            : commented.Count == 1 ? new[] { new TextChange(Whole(statement), commented[0]) }
            : Wrapped(statement, commented);
    }

    /// <summary>The statement with the comment that ends its line.</summary>
    private static TextSpan Whole(StatementSyntax statement) => TextSpan.FromBounds(statement.SpanStart, statement.Span.End + Comment(statement).Length);

    /// <summary>The comment that ends the statement's line, with the blanks in front of it.</summary>
    private static string Comment(StatementSyntax statement)
    {
        var trailing = statement.GetTrailingTrivia().TakeWhile(t => !t.IsKind(SyntaxKind.EndOfLineTrivia)).ToList();
        return trailing.Any(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.IsKind(SyntaxKind.MultiLineCommentTrivia)) ? string.Concat(trailing.Select(t => t.ToString())).TrimEnd() : "";
    }

    /// <summary>A block of lines in the place of <c>=> expression;</c>.</summary>
    public IEnumerable<TextChange> InsteadOfArrow(ArrowExpressionClauseSyntax arrow, IEnumerable<string> lines)
    {
        var semicolon = arrow.GetLastToken().GetNextToken();
        var indent = Indent(arrow.Parent!);
        var block = new[] { "{" }.Concat(lines.Select(l => CodeStyle.Step + l)).Append("}");
        return new[] { new TextChange(TextSpan.FromBounds(arrow.GetFirstToken().GetPreviousToken().Span.End, semicolon.Span.End), Lines(indent, block)) };
    }

    /// <summary>A block of lines in the place of the expression that a lambda returns, below the statement in which it stands.</summary>
    public IEnumerable<TextChange> InsteadOfValue(ExpressionSyntax value, StatementSyntax statement, params string[] lines) =>
        new[] { new TextChange(TextSpan.FromBounds(value.GetFirstToken().GetPreviousToken().Span.End, value.Span.End), Lines(Indent(statement), lines)) };

    /// <summary>Lines at the start of a statement that is a body.</summary>
    public IEnumerable<TextChange> AtStart(StatementSyntax body, params string[] lines)
    {
        if (body is not BlockSyntax block)
            return Before(body, lines);
        return new[] { new TextChange(new TextSpan(block.OpenBraceToken.Span.End, 0), Lines(Inner(block), lines)) };
    }

    public IEnumerable<TextChange> AtEnd(StatementSyntax body, params string[] lines) =>
        body is BlockSyntax { Statements: { Count: > 0 } statements } ? After(statements.Last(), lines) : AtStart(body, lines);

    /// <summary>The branch that runs where the condition is false.</summary>
    public IEnumerable<TextChange> Else(IfStatementSyntax choice, params string[] lines)
    {
        if (choice.Else is { } other)
            return other.Statement is IfStatementSyntax ? Enumerable.Empty<TextChange>() : AtStart(other.Statement, lines);
        if (choice.Statement is BlockSyntax then && Layout.IsOneLine(then, _text) && lines.Length == 1)
            return new[] { new TextChange(new TextSpan(Whole(choice).End, 0), Lines(Indent(choice), new[] { "else", CodeStyle.Step + lines[0] })) };
        var header = Layout.At(choice, _text).BracesEndLines && Comment(choice).Length == 0 ? " else {" : Lines(Indent(choice), new[] { "else", "{" });
        return new[] { new TextChange(new TextSpan(Whole(choice).End, 0), header + Lines(Indent(choice), lines.Select(l => CodeStyle.Step + l).Append("}"))) };
    }

    private IEnumerable<TextChange> Wrapped(StatementSyntax statement, IEnumerable<string> lines)
    {
        var outer = Indent(statement.Parent as StatementSyntax ?? statement);
        var block = new[] { "{" }.Concat(lines.Select(l => CodeStyle.Step + l)).Append("}").ToList();
        var (start, end) = (statement.SpanStart, Whole(statement).End);
        var line = _text.Lines.GetLineFromPosition(start);
        var isFirst = string.IsNullOrWhiteSpace(_text.ToString(TextSpan.FromBounds(line.Start, start)));
        return new[] { new TextChange(TextSpan.FromBounds(isFirst ? line.Start : start, end), (isFirst ? outer : _newLine + outer) + "{" + Lines(outer, block.Skip(1))) };
    }

    private string Inner(BlockSyntax block) =>
        block.Statements.FirstOrDefault() is { } first && _text.Lines.GetLineFromPosition(first.SpanStart).Start > block.OpenBraceToken.SpanStart ? Indent(first) : Indent(block) + _unit;

    private string Lines(string indent, IEnumerable<string> lines) => string.Concat(lines.Select(l => _newLine + indent + Own(l)));

    private string Indent(SyntaxNode node) => Layout.IndentOf(_text, node.SpanStart);

    /// <summary>A line with the file's own steps of indentation.</summary>
    private string Own(string line) => Layout.Steps(line, _unit);
}
