using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Rules;

namespace TcpLint.CodeFixes;

/// <summary>Closes a connection that nothing hands on at the end of its scope: the declaration gets a <c>using</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseWithUsing))]
public sealed class CloseWithUsing : TcpCodeFix
{
    public const string Key = "TcpLint.CloseWithUsing";

    public override string EquivalenceKey => Key;

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP1001", "TCP1002", "TCP1003", "TCP1007");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (site.Has(FindingProperties.Transferred) || site.Has(FindingProperties.HandedOver)
            || OpeningDeclaration.Of(site) is not { } declaration
            || !ScopeUse.EndsWith(site, declaration.Local, declaration.Scope))
            yield break;
        var title = $"Close '{declaration.Local.Name}' with 'using'";
        if (site.LanguageVersion >= LanguageVersion.CSharp8 && declaration.Scope is not SwitchSectionSyntax)
            yield return site.Propose(title, AsDeclaration(site, declaration));
    }

    private static IEnumerable<TextChange> AsDeclaration(FixSite site, OpeningDeclaration declaration)
    {
        yield return new TextChange(new TextSpan(declaration.Statement.SpanStart, 0), "using ");
    }
}
