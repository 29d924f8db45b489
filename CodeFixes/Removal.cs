using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.CodeFixes;

/// <summary>Takes code away and leaves what stands around it as it is.</summary>
internal static class Removal
{
    /// <summary>Without a statement: its line goes with it when nothing else stands there. Null where a statement has to be.</summary>
    public static TextChange? Of(StatementSyntax statement, SourceText text)
    {
        if (statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax))
            return null;
        var (first, last) = (text.Lines.GetLineFromPosition(statement.SpanStart), text.Lines.GetLineFromPosition(statement.Span.End));
        var before = text.ToString(TextSpan.FromBounds(first.Start, statement.SpanStart));
        var after = text.ToString(TextSpan.FromBounds(statement.Span.End, last.End));
        if (string.IsNullOrWhiteSpace(before) && string.IsNullOrWhiteSpace(after))
            return new TextChange(TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak), "");
        var blanks = after.Length - after.TrimStart().Length;
        return new TextChange(new TextSpan(statement.SpanStart, statement.Span.Length + blanks), "");
    }

    /// <summary>Without one member of an initializer; without the initializer when it was the only one.</summary>
    public static TextChange Of(ExpressionSyntax member, InitializerExpressionSyntax initializer)
    {
        var members = initializer.Expressions;
        var index = members.IndexOf(member);
        if (members.Count == 1)
        {
            var start = initializer.OpenBraceToken.GetPreviousToken().Span.End;
            var parentheses = initializer.Parent is ObjectCreationExpressionSyntax { ArgumentList: null } ? "()" : "";
            return new TextChange(TextSpan.FromBounds(start, initializer.Span.End), parentheses);
        }

        return index == members.Count - 1
            ? new TextChange(TextSpan.FromBounds(members[index - 1].Span.End, member.Span.End), "")
            : new TextChange(TextSpan.FromBounds(member.SpanStart, members[index + 1].SpanStart), "");
    }
}
