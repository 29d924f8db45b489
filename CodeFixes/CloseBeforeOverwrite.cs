using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Flow;

namespace TcpLint.CodeFixes;

/// <summary>Closes the connection that a variable or field still holds in front of the assignment that overwrites it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseBeforeOverwrite))]
public sealed class CloseBeforeOverwrite : TcpCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP1005");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (site.Node.AncestorsAndSelf().OfType<AssignmentExpressionSyntax>().FirstOrDefault() is not { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: ExpressionStatementSyntax statement } assignment)
            yield break;
        var target = assignment.Left;
        if (target is not (IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or IdentifierNameSyntax })
            || site.Model.GetSymbolInfo(target, site.Cancellation).Symbol is not { } symbol || site.Model.GetTypeInfo(target, site.Cancellation).Type is not { } type
            || Mentions(site, assignment.Right, symbol) || IsKept(site, assignment))
            yield break;
        if (WhetherConnectedOrNot(statement, target) is { } unconditional)
            yield return site.Propose($"Close '{target}' whether it is connected or not", new[] { unconditional });
        if (ClosingCall.Of(site, target.ToString(), type, statement.SpanStart, mayBeNull: !IsTested(statement, target)) is { } close)
            yield return site.Propose($"Close '{target}' before it is given another connection", new[] { Exit.InFrontOf(statement).Insert(site, close) });
    }

    /// <summary><c>if (x.Connected) x.Close();</c> in front of the assignment without its condition, which is false in just the cases that need the close.</summary>
    private static TextChange? WhetherConnectedOrNot(StatementSyntax overwriting, ExpressionSyntax target)
    {
        if (overwriting.Parent is not BlockSyntax { Statements: var all } || all.TakeWhile(s => s != overwriting).LastOrDefault() is not IfStatementSyntax { Else: null } test
            || (test.Statement is BlockSyntax { Statements: { Count: 1 } only } ? only[0] : test.Statement) is not ExpressionStatementSyntax close || ClosingCall.TargetOf(close)?.IsEquivalentTo(target, topLevel: false) != true
            || test.ContainsDirectives || Removal.HasComments(test))
            return null;
        var connected = Conjuncts(test.Condition).ToList();
        var isUsed = connected[0] is MemberAccessExpressionSyntax first && IsConnected(first);
        if (!isUsed && !(connected.Count == 2 && IsNotNull(connected[0], target) && IsConnected(connected[1])) || isUsed && connected.Count > 1)
            return null;
        var call = close.ToString();
        return new TextChange(test.Span, isUsed || call.StartsWith(target + "?") ? call : target + "?" + call.Substring(target.ToString().Length));

        bool IsConnected(ExpressionSyntax condition) => condition is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Connected" } member && member.Expression.IsEquivalentTo(target, topLevel: false);
    }

    /// <summary>Whether the assignment stands where a test has shown that there is a connection, and nothing else has assigned it since.</summary>
    private static bool IsTested(StatementSyntax overwriting, ExpressionSyntax target) => overwriting.AroundInFunction().TakeWhile(a => !a.IsLoop()).OfType<IfStatementSyntax>()
        .Any(test => test.Statement.Span.Contains(overwriting.Span) && Conjuncts(test.Condition).Any(c => IsNotNull(c, target))
            && test.Statement.DescendantNodes().OfType<AssignmentExpressionSyntax>().Count(a => a.Left.IsEquivalentTo(target, topLevel: false)) == 1);

    private static IEnumerable<ExpressionSyntax> Conjuncts(ExpressionSyntax condition) => condition switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => Conjuncts(both.Left).Concat(Conjuncts(both.Right)),
        ParenthesizedExpressionSyntax inner => Conjuncts(inner.Expression),
        _ => new[] { condition },
    };

    private static bool IsNotNull(ExpressionSyntax condition, ExpressionSyntax target) => condition switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } test => IsNull(test.Right) && test.Left.IsEquivalentTo(target, topLevel: false) || IsNull(test.Left) && test.Right.IsEquivalentTo(target, topLevel: false),
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression: var constant } } } test => IsNull(constant) && test.Expression.IsEquivalentTo(target, topLevel: false),
        _ => false,
    };

    private static bool IsNull(ExpressionSyntax expression) => expression.IsKind(SyntaxKind.NullLiteralExpression);

    /// <summary>The new connection comes out of the old one, as from a listener's accept.</summary>
    private static bool Mentions(FixSite site, ExpressionSyntax value, ISymbol symbol) =>
        value.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => SymbolEqualityComparer.Default.Equals(site.Model.GetSymbolInfo(n, site.Cancellation).Symbol, symbol));

    /// <summary>Some path hands the old connection on and comes here all the same.</summary>
    private static bool IsKept(FixSite site, AssignmentExpressionSyntax assignment)
    {
        var root = assignment.SyntaxTree.GetRoot(site.Cancellation);
        return site.Transfers.Any(span => root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<StatementSyntax>() is not ReturnStatementSyntax);
    }
}
