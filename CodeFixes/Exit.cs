using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Flow;

namespace TcpLint.CodeFixes;

/// <summary>A place at which control leaves a scope, or leaves a <c>catch</c> in it: where a close may be missing.</summary>
internal sealed class Exit
{
    private Exit(SyntaxNode node, SyntaxNode scope)
    {
        Node = node;
        Scope = scope;
    }

    /// <summary>The statement that leaves, or the block at the end of which control falls out.</summary>
    public SyntaxNode Node { get; }

    /// <summary>The block or list that is left.</summary>
    public SyntaxNode Scope { get; }

    public int Position => Node is BlockSyntax ? Node.Span.End : Node.SpanStart;

    /// <summary>The place in front of any statement.</summary>
    public static Exit InFrontOf(StatementSyntax statement) => new(statement, statement.Parent!);

    /// <summary>The exits of the statements of one list, lambdas and local functions aside.</summary>
    public static IEnumerable<Exit> In(IReadOnlyList<StatementSyntax> statements)
    {
        if (statements.Count == 0)
            return Enumerable.Empty<Exit>();
        var scope = statements[0].Parent!;
        var inside = statements.SelectMany(s => s.DescendantNodesAndSelf(n => !n.IsInnerFunction()))
            .Where(n => n is CatchClauseSyntax clause ? FallsOut(clause.Block) : Leaves(n, scope))
            .Select(n => new Exit(n is CatchClauseSyntax clause ? clause.Block : n, scope));
        return scope is BlockSyntax block && FallsOut(block) ? inside.Append(new Exit(block, scope)) : inside;
    }

    /// <summary>The close, in a line of its own before the statement or at the end of the block.</summary>
    public TextChange Insert(FixSite site, string close) => Insert(site.Text, close);

    public TextChange Insert(SourceText text, string close)
    {
        var layout = Layout.At(Node is BlockSyntax { Statements: { Count: > 0 } inner } ? inner.Last() : Node, text);
        if (Node is BlockSyntax block)
            return AtEnd(text, block, layout, close);
        if (Node.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax or LabeledStatementSyntax))
            return Embedded(text, layout, close);
        var line = text.Lines.GetLineFromPosition(Node.SpanStart);
        var alone = string.IsNullOrWhiteSpace(line.ToString().Substring(0, Node.SpanStart - line.Start));
        return new TextChange(new TextSpan(Node.SpanStart, 0), close + (alone ? layout.NewLine + layout.Indent : " "));
    }

    private static TextChange AtEnd(SourceText text, BlockSyntax block, Layout layout, string close)
    {
        if (Layout.IsOneLine(block, text))
            return new TextChange(new TextSpan(block.CloseBraceToken.SpanStart, 0), (text[block.CloseBraceToken.SpanStart - 1] == ' ' ? "" : " ") + close + " ");
        var line = text.Lines.GetLineFromPosition(block.CloseBraceToken.SpanStart);
        var indent = Layout.IndentOf(text, block.CloseBraceToken.SpanStart) + layout.Unit;
        return new TextChange(new TextSpan(line.Start, 0), indent + close + layout.NewLine);
    }

    /// <summary>The statement of an <c>if</c> without braces gets braces.</summary>
    private TextChange Embedded(SourceText text, Layout layout, string close)
    {
        var owner = Layout.At(Node.Parent!, text);
        var statement = Node.ToString();
        var ownLine = Layout.LineOf(text, Node.SpanStart) > Layout.LineOf(text, Node.GetFirstToken().GetPreviousToken().Span.End);
        if (!ownLine)
            return new TextChange(Node.Span, $"{{ {close} {statement} }}");
        // The brace takes the place of the statement's indentation; a comment after the statement stays with it.
        var line = text.Lines.GetLineFromPosition(Node.SpanStart);
        var last = text.Lines.GetLineFromPosition(Node.Span.End);
        var rest = text.ToString(TextSpan.FromBounds(Node.SpanStart, last.End));
        if (owner.BracesEndLines)
        {
            var before = text.Lines[line.LineNumber - 1];
            return new TextChange(TextSpan.FromBounds(before.End, last.End), " {" + owner.NewLine + layout.Indent + close + owner.NewLine + layout.Indent + rest + owner.NewLine + owner.Close);
        }

        return new TextChange(TextSpan.FromBounds(line.Start, last.End), owner.Indent + "{" + owner.NewLine + layout.Indent + close + owner.NewLine + layout.Indent + rest + owner.NewLine + owner.Close);
    }

    /// <summary>Whether the statement leaves the scope, whatever comes after it.</summary>
    public static bool Leaves(StatementSyntax statement, SyntaxNode scope) => statement is ReturnStatementSyntax or ThrowStatementSyntax || Leaves((SyntaxNode)statement, scope);

    private static bool FallsOut(BlockSyntax block) => block.Statements.LastOrDefault() is not (ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax);

    private static bool Leaves(SyntaxNode node, SyntaxNode scope) => node switch
    {
        ReturnStatementSyntax => true,
        ThrowStatementSyntax => node.FirstAncestorOrSelf<CatchClauseSyntax>() is { } clause && scope.Contains(clause),
        BreakStatementSyntax => node.Ancestors().First(a => a is SwitchStatementSyntax || a.IsLoop()) is var target && !scope.Contains(target) && !IsSwitchOf(target, scope),
        ContinueStatementSyntax => node.Ancestors().First(a => a.IsLoop()) is var target && !scope.Contains(target),
        GotoStatementSyntax { RawKind: (int)SyntaxKind.GotoStatement } => true,
        _ => false,
    };

    private static bool IsSwitchOf(SyntaxNode target, SyntaxNode scope) => scope is SwitchSectionSyntax && scope.Parent == target;
}
