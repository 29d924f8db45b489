using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.CodeFixes;

/// <summary>Takes code away and leaves what stands around it as it is, comments first of all.</summary>
internal static class Removal
{
    /// <summary>Without a statement: its line goes with it when nothing else stands there. Null where a statement has to be.</summary>
    public static TextChange? Of(StatementSyntax statement, SourceText text) =>
        statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax ? Cut(statement.Span, text) : null;

    /// <summary>Without one member of an initializer; without the initializer when it was the only one.</summary>
    public static TextChange Of(ExpressionSyntax member, InitializerExpressionSyntax initializer, SourceText text)
    {
        var (members, index) = (initializer.Expressions, initializer.Expressions.IndexOf(member));
        if (members.Count == 1 && initializer.Parent is BaseObjectCreationExpressionSyntax creation && !HasComments(initializer))
            return new TextChange(TextSpan.FromBounds(initializer.OpenBraceToken.GetPreviousToken().Span.End, initializer.Span.End), creation.ArgumentList is null ? "()" : "");
        if (index < members.SeparatorCount)
            return Cut(TextSpan.FromBounds(member.SpanStart, members.GetSeparator(index).Span.End), text);
        return index > 0 ? new TextChange(TextSpan.FromBounds(members.GetSeparator(index - 1).SpanStart, member.Span.End), "") : Cut(member.Span, text);
    }

    /// <summary>Takes a span out, and its lines when nothing else stands in them.</summary>
    public static TextChange Cut(TextSpan span, SourceText text)
    {
        var (first, last) = (text.Lines.GetLineFromPosition(span.Start), text.Lines.GetLineFromPosition(span.End));
        var before = text.ToString(TextSpan.FromBounds(first.Start, span.Start));
        var after = text.ToString(TextSpan.FromBounds(span.End, last.End));
        if (before.Trim().Length == 0 && after.Trim().Length == 0)
            return new TextChange(TextSpan.FromBounds(first.Start, AndBlankLine(first, last, text)), "");
        if (after.Trim().Length == 0)
            return new TextChange(TextSpan.FromBounds(first.Start + before.TrimEnd().Length, last.End), "");
        if (before.Trim().Length == 0 || before.EndsWith(" "))
            return new TextChange(TextSpan.FromBounds(span.Start, span.End + after.Length - after.TrimStart().Length), "");
        return new TextChange(span, "");
    }

    /// <summary>A blank line that would follow another, or open a block, goes as well.</summary>
    private static int AndBlankLine(TextLine first, TextLine last, SourceText text)
    {
        if (first.LineNumber == 0 || last.LineNumber + 1 >= text.Lines.Count)
            return last.EndIncludingLineBreak;
        var above = text.Lines[first.LineNumber - 1].ToString().Trim();
        var below = text.Lines[last.LineNumber + 1];
        return below.ToString().Trim().Length == 0 && (above.Length == 0 || above.EndsWith("{")) ? below.EndIncludingLineBreak : last.EndIncludingLineBreak;
    }

    public static bool HasComments(SyntaxNode node) => node.DescendantTrivia().Any(t => node.Span.Contains(t.SpanStart)
        && (t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.IsKind(SyntaxKind.MultiLineCommentTrivia)));
}
