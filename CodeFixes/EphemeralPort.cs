using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.CodeFixes;

/// <summary>Binds port 0, so that the system chooses one that is free.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EphemeralPort))]
public sealed class EphemeralPort : TcpCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP4004");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        // The port may stand in another file.
        if (site.Finding.AdditionalLocations.FirstOrDefault() is not { } place || place.SourceTree != site.Node.SyntaxTree)
            yield break;
        var port = site.Node.SyntaxTree.GetRoot(site.Cancellation).FindNode(place.SourceSpan, getInnermostNodeForTie: true);
        if (port is ArgumentSyntax argument)
            port = argument.Expression;
        if (port is ExpressionSyntax && IsForThisAlone(port, site))
            yield return site.Propose("Let the system choose the local port", new[] { new TextChange(port.Span, "0") });
    }

    /// <summary>Whether the end point is written at the bind, or is held by a variable that nothing else uses.</summary>
    private static bool IsForThisAlone(SyntaxNode port, FixSite site)
    {
        if (site.Node.FullSpan.Contains(port.Span))
            return true;
        return port.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } variable
            && site.Model.GetDeclaredSymbol(variable, site.Cancellation) is ILocalSymbol or IFieldSymbol { DeclaredAccessibility: Accessibility.Private }
            && site.Node.SyntaxTree.GetRoot(site.Cancellation).DescendantNodes().OfType<IdentifierNameSyntax>()
                .Count(n => n.Identifier.ValueText == variable.Identifier.ValueText && SymbolEqualityComparer.Default.Equals(site.Model.GetSymbolInfo(n, site.Cancellation).Symbol, site.Model.GetDeclaredSymbol(variable, site.Cancellation))) == 1;
    }
}
