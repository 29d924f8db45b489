using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.CodeFixes;

/// <summary>The statements that hand a connection on. After one of them it has another owner, so nothing may close it here.</summary>
internal sealed class HandOns
{
    private readonly IReadOnlyList<StatementSyntax> _statements;

    private HandOns(IReadOnlyList<StatementSyntax> statements) => _statements = statements;

    public static HandOns Of(FixSite site, IReadOnlyList<StatementSyntax> scope)
    {
        var root = site.Node.SyntaxTree.GetRoot(site.Cancellation);
        return new HandOns(site.Transfers
            .Select(span => root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<StatementSyntax>())
            .Where(s => s is not null && scope.Any(outer => outer.Span.Contains(s.Span)))
            .ToList()!);
    }

    /// <summary>The first of the statements, as many as come before one that hands the connection on without leaving.</summary>
    public IReadOnlyList<StatementSyntax> StatementsBefore(IReadOnlyList<StatementSyntax> scope)
    {
        var passing = _statements.Where(s => !Leaves(s)).ToList();
        return scope.TakeWhile(s => !passing.Any(p => s.Span.Contains(p.Span))).ToList();
    }

    /// <summary>The same with the statement that hands the connection on, where that gives it to a variable or a collection: if that fails, it has not been handed on.</summary>
    public IReadOnlyList<StatementSyntax> StatementsThrough(IReadOnlyList<StatementSyntax> scope)
    {
        var before = StatementsBefore(scope).Count;
        return before < scope.Count && _statements.Contains(scope[before]) && IsStore(scope[before]) ? scope.Take(before + 1).ToList() : new List<StatementSyntax>();
    }

    private static bool IsStore(StatementSyntax statement) => statement is ExpressionStatementSyntax { Expression: var stored } && stored switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }, Right: IdentifierNameSyntax } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called } } => CollectionApi.RoleOf(called) == CollectionRole.Adds && !CollectionApi.MayRefuse(called),
        _ => false,
    };

    /// <summary>Whether no way leads from a statement that hands the connection on to this exit.</summary>
    public bool NeverReach(Exit exit) => _statements.All(s => s.SpanStart > exit.Position && !InOneLoop(s, exit) || LeavesSoon(s, exit) || InOtherBranch(s, exit.Node));

    private static bool InOneLoop(StatementSyntax statement, Exit exit) =>
        exit.Node.Ancestors().Any(a => a.IsLoop() && a.Span.Contains(statement.Span) && !exit.Scope.Contains(a) && !a.Contains(exit.Scope));

    private static bool Leaves(StatementSyntax statement) => statement is ReturnStatementSyntax or ThrowStatementSyntax;

    /// <summary>Hands the connection on in a list of statements that ends outside the scope, before this exit.</summary>
    private static bool LeavesSoon(StatementSyntax statement, Exit exit) =>
        Leaves(statement) || OpeningDeclaration.Following(statement).LastOrDefault() is { } last && last != exit.Node && Exit.Leaves(last, exit.Scope);

    /// <summary>In two arms of one <c>if</c> or <c>switch</c>: only one of them runs.</summary>
    private static bool InOtherBranch(SyntaxNode one, SyntaxNode other)
    {
        var common = one.AncestorsAndSelf().FirstOrDefault(a => a.Contains(other));
        return common is IfStatementSyntax or SwitchStatementSyntax;
    }
}
