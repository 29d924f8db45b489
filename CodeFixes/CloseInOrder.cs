using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.CodeFixes;

/// <summary>Takes away what turns a close into a reset: the linger time of 0, the <c>0</c> of <c>Close(0)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseInOrder))]
public sealed class CloseInOrder : TcpCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP4003");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        const string Title = "Close with a FIN";
        switch (site.Node)
        {
            case InvocationExpressionSyntax { ArgumentList: { Arguments.Count: 1 } list }:
                foreach (var drain in Drains(site.Node, site))
                    yield return site.Propose(Title, drain.Append(new TextChange(list.Arguments.Span, "")));
                break;
            case InvocationExpressionSyntax { Parent: ExpressionStatementSyntax statement } call when Removal.Of(SettingRemoval.WithGuards(statement), site.Text) is { } removed:
                yield return site.Propose(Title, Declaration(site, call.ArgumentList.Arguments.Last().Expression).Append(removed));
                break;
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } member:
                yield return site.Propose(Title, Declaration(site, member.Right).Append(Removal.Of(member, initializer, site.Text)));
                break;
            case AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } assignment when Removal.Of(SettingRemoval.WithGuards(statement), site.Text) is { } removed:
                foreach (var drain in Drains(ClosedBy(assignment, site), site))
                    yield return site.Propose(Title, drain.Concat(Declaration(site, assignment.Right)).Append(removed));
                break;
        }
    }

    /// <summary>Nothing, or where that would make it close first again and again, a wait for the peer's close.</summary>
    private static IEnumerable<IEnumerable<TextChange>> Drains(SyntaxNode? close, FixSite site) =>
        new[] { Enumerable.Empty<TextChange>(), close is null ? Enumerable.Empty<TextChange>() : Drain.Before(close, site).ToList() };

    /// <summary>The declaration whose <c>using</c> closes what the option is set on.</summary>
    private static SyntaxNode? ClosedBy(AssignmentExpressionSyntax assignment, FixSite site) =>
        assignment.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } && site.Model.GetSymbolInfo(name, site.Cancellation).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } places } ? places[0].GetSyntax(site.Cancellation) : null;

    /// <summary>The declaration of a local option that nothing else uses goes as well.</summary>
    private static IEnumerable<TextChange> Declaration(FixSite site, ExpressionSyntax option)
    {
        if (option is not IdentifierNameSyntax || site.Model.GetSymbolInfo(option, site.Cancellation).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } places } local)
            yield break;
        if (places[0].GetSyntax(site.Cancellation) is not VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax, Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax declaration } })
            yield break;
        var uses = declaration.Parent!.DescendantNodes().OfType<IdentifierNameSyntax>().Count(n => n.Identifier.ValueText == local.Name);
        if (uses == 1 && Removal.Of(declaration, site.Text) is { } removed)
            yield return removed;
    }
}
