using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.CodeFixes;

/// <summary>Leaves the backlog to the system, which takes as many as it allows; where the target framework cannot, asks for that in so many words.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WidenBacklog))]
public sealed class WidenBacklog : TcpCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP3005");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (site.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList.Arguments: { Count: 1 } arguments } call
            || site.Model.GetSymbolInfo(call, site.Cancellation).Symbol is not IMethodSymbol method)
            yield break;
        var dead = SettingRemoval.DeadLocals(arguments[0], site.Model, site.Cancellation).Select(l => Removal.Cut(l.Span, site.Text)).ToList();
        if (site.Model.LookupSymbols(call.SpanStart, method.ContainingType, method.Name).OfType<IMethodSymbol>().Any(m => m.Parameters.IsEmpty && !m.IsStatic))
            yield return site.Propose("Leave the backlog to the system", dead.Append(new TextChange(arguments[0].Span, "")));
        else if (site.Model.Compilation.GetTypeByMetadataName("System.Net.Sockets.SocketOptionName") is { } names)
            yield return site.Propose("Ask for the largest backlog", dead.Append(new TextChange(arguments[0].Expression.Span, $"(int){names.ToMinimalDisplayString(site.Model, call.SpanStart)}.MaxConnections")));
    }
}
