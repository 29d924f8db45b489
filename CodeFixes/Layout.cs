using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.CodeFixes;

/// <summary>How the code around a place is laid out: its line ends, its indentation, where its braces stand. New code follows it.</summary>
internal sealed class Layout
{
    private const string Tab = "\t";

    private readonly SourceText _text;

    private Layout(SourceText text, string newLine, string indent, string unit, bool bracesEndLines)
    {
        _text = text;
        NewLine = newLine;
        Indent = indent;
        Unit = unit;
        BracesEndLines = bracesEndLines;
    }

    public string NewLine { get; }

    /// <summary>What stands before the statement in its line.</summary>
    public string Indent { get; }

    /// <summary>One step deeper.</summary>
    public string Unit { get; }

    /// <summary>Whether an opening brace stands at the end of a line rather than in its own.</summary>
    public bool BracesEndLines { get; }

    public static Layout At(SyntaxNode statement, SourceText text)
    {
        var indent = IndentOf(text, statement.SpanStart);
        var block = statement.AncestorsAndSelf().OfType<BlockSyntax>().FirstOrDefault(b => b.Span.Start < statement.SpanStart && !IsOneLine(b, text));
        var outer = statement.Parent is SwitchSectionSyntax section ? IndentOf(text, section.SpanStart) : block is null ? "" : IndentOf(text, block.CloseBraceToken.SpanStart);
        var unit = indent.Length > outer.Length && indent.StartsWith(outer) && block is not null ? indent.Substring(outer.Length) : indent.Contains('\t') ? Tab : CodeStyle.Step;
        // The braces of methods may stand otherwise than those inside them.
        var like = block?.Parent is StatementSyntax ? block : block?.DescendantNodes().OfType<BlockSyntax>().FirstOrDefault(b => b.Parent is StatementSyntax and not BlockSyntax && !IsOneLine(b, text)) ?? block;
        var ends = like is { Parent: not BlockSyntax } && LineOf(text, like.OpenBraceToken.GetPreviousToken().Span.End) == LineOf(text, like.SpanStart);
        return new Layout(text, NewLineOf(text), indent, unit, ends);
    }

    /// <summary>The layout of a member or a directive, which has no block around it.</summary>
    public static Layout Of(SyntaxNode member, SourceText text)
    {
        if (member is StatementSyntax)
            return At(member, text);
        var indent = IndentOf(text, member.SpanStart);
        var outer = member.Parent is BaseTypeDeclarationSyntax type ? IndentOf(text, type.CloseBraceToken.SpanStart) : "";
        var unit = indent.Length > outer.Length && indent.StartsWith(outer) ? indent.Substring(outer.Length) : UnitOf(text);
        return new Layout(text, NewLineOf(text), indent, unit, new CodeStyle(member.SyntaxTree.GetRoot()).BracesEndLines);
    }

    /// <summary>A line that comes with steps of four blanks, with the steps of the place.</summary>
    public string Steps(string line) => Steps(line, Unit);

    /// <summary>A line that comes with steps of four blanks, with other steps.</summary>
    public static string Steps(string line, string unit)
    {
        var code = line.TrimStart(' ');
        return string.Concat(Enumerable.Repeat(unit, (line.Length - code.Length) / CodeStyle.Step.Length)) + code;
    }

    /// <summary><c>header</c> and a brace, in the style of the place.</summary>
    public string Open(string header) => Indent + header + (BracesEndLines ? " {" : NewLine + Indent + "{") + NewLine;

    /// <summary>A closing brace, what follows it (<c>catch</c>), and its brace.</summary>
    public string Next(string header) => Indent + "}" + (BracesEndLines ? " " + header + " {" : NewLine + Indent + header + NewLine + Indent + "{") + NewLine;

    public string Line(string statement) => Indent + Unit + Steps(statement) + NewLine;

    public string Close => Indent + "}";

    /// <summary>Moves the lines of the span one step deeper; lines that begin inside a string stay.</summary>
    public IEnumerable<TextChange> Deepen(TextSpan lines, SyntaxNode root)
    {
        foreach (var line in _text.Lines.Where(l => l.Start >= lines.Start && l.Start < lines.End))
        {
            if (string.IsNullOrWhiteSpace(line.ToString()))
                continue;
            var token = root.FindToken(line.Start);
            if (!(token.SpanStart < line.Start && line.Start < token.Span.End))
                yield return new TextChange(new TextSpan(line.Start, 0), Unit);
        }
    }

    public static string IndentOf(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    public static bool IsOneLine(SyntaxNode node, SourceText text) => LineOf(text, node.SpanStart) == LineOf(text, node.Span.End);

    public static int LineOf(SourceText text, int position) => text.Lines.GetLineFromPosition(position).LineNumber;

    /// <summary>One step of indentation in a file, as far as its lines tell.</summary>
    public static string UnitOf(SourceText text) => text.Lines.Any(l => l.End > l.Start && text[l.Start] == '\t') ? Tab : CodeStyle.Step;

    /// <summary>The line end of a file: that of its first line.</summary>
    public static string NewLineOf(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}
