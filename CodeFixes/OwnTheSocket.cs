using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Flow;

namespace TcpLint.CodeFixes;

/// <summary>Makes a stream own the connection that it was made over, so that closing the stream closes it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OwnTheSocket))]
public sealed class OwnTheSocket : TcpCodeFix
{
    /// <summary>The parameters that decide, and the value with which the wrapper closes what it wraps.</summary>
    private static readonly ImmutableDictionary<string, bool> Flags = ImmutableDictionary<string, bool>.Empty
        .Add("ownsSocket", true).Add("leaveOpen", false).Add("leaveInnerStreamOpen", false);

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP1006");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        var body = site.Node.AncestorsAndSelf().FirstOrDefault(n => n is MemberDeclarationSyntax || n.IsInnerFunction()) ?? site.Node;
        var wrappers = body.DescendantNodesAndSelf().OfType<BaseObjectCreationExpressionSyntax>()
            .Select(c => (Creation: c, Changes: Owning(site, c).ToList()))
            .Where(w => w.Changes.Count > 0)
            // The wrappers around the opening expression first, then those made later.
            .OrderBy(w => w.Creation.Span.Contains(site.Node.Span) ? 0 : 1).ToList();
        foreach (var (creation, changes) in wrappers)
        {
            foreach (var change in changes)
                yield return site.Propose($"Let the {TypeName(site, creation)} own the connection", new[] { change });
        }

        if (wrappers.Count > 1)
            yield return site.Propose("Let the streams own the connection", wrappers.Select(w => w.Changes[0]));
    }

    private static string TypeName(FixSite site, BaseObjectCreationExpressionSyntax creation) => site.Model.GetTypeInfo(creation, site.Cancellation).Type?.Name ?? "stream";

    /// <summary>The changes that would make it own: the best first.</summary>
    private static IEnumerable<TextChange> Owning(FixSite site, BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.ArgumentList is not { } list || site.Model.GetOperation(creation, site.Cancellation) is not IObjectCreationOperation { Constructor: { } constructor } operation)
            yield break;
        foreach (var argument in operation.Arguments)
        {
            if (argument.Parameter is not { } parameter || !Flags.TryGetValue(parameter.Name, out var owning)
                || argument.Value.ConstantValue is not { HasValue: true, Value: bool value } || value == owning || argument.Syntax is not ArgumentSyntax syntax)
                continue;
            if (!owning && list.Arguments.Last() == syntax)
                yield return new TextChange(TextSpan.FromBounds(list.Arguments.Count > 1 ? list.Arguments[list.Arguments.Count - 2].Span.End : syntax.SpanStart, syntax.Span.End), "");
            yield return new TextChange(syntax.Expression.Span, owning ? "true" : "false");
        }

        if (!constructor.Parameters.Any(p => Flags.ContainsKey(p.Name)) && Longer(constructor) is not null && list.Arguments.Count > 0)
            yield return new TextChange(new TextSpan(list.Arguments.Last().Span.End, 0), ", ownsSocket: true");
    }

    /// <summary>The overload that asks whether to own, where the one without it does not.</summary>
    private static IMethodSymbol? Longer(IMethodSymbol constructor) => constructor.ContainingType.InstanceConstructors.FirstOrDefault(c =>
        c.Parameters.Length == constructor.Parameters.Length + 1 && c.Parameters.Last().Name == "ownsSocket"
        && constructor.Parameters.Zip(c.Parameters, (a, b) => SymbolEqualityComparer.Default.Equals(a.Type, b.Type)).All(same => same));
}
