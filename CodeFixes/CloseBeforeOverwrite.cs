using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
        if (ClosingCall.Of(site, target.ToString(), type, statement.SpanStart, mayBeNull: true) is { } close)
            yield return site.Propose($"Close '{target}' before it is given another connection", new[] { Exit.InFrontOf(statement).Insert(site, close) });
    }

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
