using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.CodeFixes;

/// <summary>
/// Closes what a member holds where its type ends: in the <c>Dispose</c>, <c>DisposeAsync</c>, <c>Close</c> or <c>Stop</c> that is there,
/// in an override of the <c>Dispose</c> of its base, or in an <c>IDisposable</c> that the type is given.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseWithType))]
public sealed class CloseWithType : TcpCodeFix
{
    public const string Key = "TcpLint.CloseWithType";

    public override string EquivalenceKey => Key;

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP1004", "TCP1007");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (HeldMember.Of(site) is not { } member || member.Closing(site) is not { } lines)
            yield break;
        if (EndOfType.MethodsOf(member.Type, member, site) is { Count: > 0 } methods)
        {
            if (InMethods(site, methods, lines) is { } closed)
                yield return new Proposal($"Close '{member.Name}' in '{methods[0].Name}'", closed);
            yield break;
        }

        if (DisposeMember.Of(member, site) is { } dispose && dispose.Add(lines) is { } implemented)
            yield return new Proposal(dispose.IsOverride ? $"Override 'Dispose' to close '{member.Name}'" : $"Implement 'IDisposable' to close '{member.Name}'", implemented);
    }

    private static Solution? InMethods(FixSite site, IReadOnlyList<EndOfType> methods, IReadOnlyList<string> lines)
    {
        var solution = site.Document.Project.Solution;
        foreach (var file in methods.GroupBy(m => m.Syntax.SyntaxTree))
        {
            if (solution.GetDocument(file.Key) is not { } document || !file.Key.TryGetText(out var text))
                return null;
            var changes = new List<TextChange>();
            foreach (var method in file)
            {
                if (method.Close(text, lines) is not { } change)
                    return null;
                changes.AddRange(change);
            }

            solution = solution.WithDocumentText(document.Id, text.WithChanges(changes.OrderBy(c => c.Span.Start)));
        }

        return solution;
    }
}
