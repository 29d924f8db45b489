using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Flow;
using TcpLint.Rules;

namespace TcpLint.CodeFixes;

/// <summary>Tests the result of a read for the end of the stream and leaves the loop there; in a callback, closes the connection.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StopAtEndOfStream))]
public sealed class StopAtEndOfStream : TcpCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP2001");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (ReadResult.Of(site) is not { } read)
            yield break;
        foreach (var exit in Exits(site, read))
        {
            var title = exit.Length > 1 ? "Close the connection at the end of the stream" : exit[0].StartsWith("throw", System.StringComparison.Ordinal) ? "Throw at the end of the stream" : "Leave the loop at the end of the stream";
            foreach (var changes in Edits(new StatementText(site.Text), read, exit))
                yield return site.Propose(title, changes);
        }
    }

    /// <summary>How the code can stop to read, the best first.</summary>
    private static IEnumerable<string[]> Exits(FixSite site, ReadResult read)
    {
        if (read.Loop is null)
        {
            if (site.Finding.Properties.TryGetValue(FindingProperties.Connection, out var connection) && connection is not null)
                yield return new[] { connection + ".Close();", "return;" };
            yield break;
        }

        var isFilling = ReadingLoop.Needs(site, read, read.Loop);
        var fail = $"throw new {site.Name("System.IO", "EndOfStreamException", site.Node.SpanStart)}();";
        if (isFilling)
            yield return new[] { fail };
        if (read.Statement.Ancestors().TakeWhile(a => a != read.Loop).All(a => a is not (SwitchSectionSyntax or StatementSyntax and (ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax))))
            yield return new[] { "break;" };
        if (!isFilling)
            yield return new[] { fail };
    }

    private static IEnumerable<IEnumerable<TextChange>> Edits(StatementText text, ReadResult read, string[] exit)
    {
        var value = read.Value;
        switch (value.Parent)
        {
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax declaration } declarator }:
                foreach (var leave in Leave(text, read, declaration, declarator.Identifier.ValueText, exit))
                    yield return leave;
                break;
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Parent is ExpressionStatementSyntax statement:
                foreach (var leave in Leave(text, read, statement, assignment.Left.ToString(), exit))
                    yield return leave;
                break;
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when ReadingLoop.Body(read.Loop) is { } body && !body.Span.Contains(value.Span):
                yield return text.AtStart(body, When(read.Test(assignment.Left.ToString()), exit));
                break;
            case AssignmentExpressionSyntax assignment when assignment.Parent is ExpressionStatementSyntax statement:
                yield return text.Instead(statement, new[] { $"int read = {value};" }.Concat(When(read.Test("read"), exit)).Append(assignment.WithRight(SyntaxFactory.IdentifierName("read")).WithoutTrivia() + ";").ToArray());
                break;
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax name } assignment when BranchOn(assignment) is { } branch && !branch.Statement.DescendantNodesAndSelf().Any(n => ReadingLoop.Written(n) == name.Identifier.ValueText):
                yield return text.After(branch, When(read.Test(name.Identifier.ValueText), exit));
                break;
            case ExpressionStatementSyntax statement:
                yield return text.Instead(statement, When(read.Test(value is AwaitExpressionSyntax && read.End is FindingProperties.Completed ? $"({value})" : value.ToString()), exit));
                break;
            default:
                if (read.Loop is null && value is MemberAccessExpressionSyntax)
                    yield return text.Before(read.Statement, When(read.Test(value.ToString()), exit));
                break;
        }
    }

    /// <summary>The branch without an alternative whose condition does nothing but compare what is assigned in it.</summary>
    private static IfStatementSyntax? BranchOn(AssignmentExpressionSyntax assignment) =>
        assignment.Parent is ParenthesizedExpressionSyntax { Parent: BinaryExpressionSyntax { Right: LiteralExpressionSyntax, Parent: IfStatementSyntax { Else: null, Parent: BlockSyntax } branch } } ? branch : null;

    /// <summary>Leaves after the statement that stores the result; a pipe first works on what came with it.</summary>
    private static IEnumerable<IEnumerable<TextChange>> Leave(StatementText text, ReadResult read, StatementSyntax stored, string result, string[] exit)
    {
        var next = Next(stored) as IfStatementSyntax;
        if (read.End == FindingProperties.Completed && ReadingLoop.Body(read.Loop) is { } body)
            yield return text.AtEnd(body, When(read.Test(result), exit));
        else if (next is { Else: null } wrong && exit.Length == 1 && IsTest(wrong.Condition, read.Test(result)) && OnlyTriesAgain(wrong.Statement) is { } again)
            yield return new[] { new TextChange(again, exit[0]) };
        // What is done only where something has come gets an alternative.
        else if (next is { Else: null, Statement: BlockSyntax } more && exit.Length == 1 && read.IsTestForMore(more.Condition, result))
            yield return text.Else(more, exit);
        yield return text.After(stored, When(read.Test(result), exit));
    }

    private static bool IsTest(ExpressionSyntax condition, string test) => condition.WithoutTrivia().ToString() == test;

    /// <summary>What a branch does that goes on with the loop at once, or after a pause; null for any other.</summary>
    private static TextSpan? OnlyTriesAgain(StatementSyntax branch)
    {
        if (branch is not BlockSyntax { Statements: { Count: > 0 } all } block)
            return branch is ContinueStatementSyntax ? branch.Span : null;
        return all.Last() is ContinueStatementSyntax && all.Take(all.Count - 1).All(IsPause) && !block.DescendantTrivia().Any(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.IsKind(SyntaxKind.MultiLineCommentTrivia) || t.IsDirective)
            ? TextSpan.FromBounds(all[0].SpanStart, all.Last().Span.End)
            : null;
    }

    private static bool IsPause(StatementSyntax statement) => statement is ExpressionStatementSyntax { Expression: var done }
        && (done is AwaitExpressionSyntax { Expression: var awaited } ? awaited : done) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Sleep" or "Delay" or "Yield" or "SpinOnce" } };

    private static StatementSyntax? Next(StatementSyntax statement) =>
        statement.Parent is BlockSyntax { Statements: var all } && all.IndexOf(statement) is var index && index + 1 < all.Count ? all[index + 1] : null;

    private static string[] When(string test, string[] exit) =>
        exit.Length == 1
            ? new[] { $"if ({test})", "    " + exit[0] }
            : new[] { $"if ({test})", "{" }.Concat(exit.Select(e => "    " + e)).Append("}").ToArray();
}
