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

/// <summary>
/// Closes a connection that is handed on when all goes well, on the ways on which it is not: in a <c>catch</c> around what can fail,
/// and in front of the statements that leave without it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseWhenFailing))]
public sealed class CloseWhenFailing : TcpCodeFix
{
    private const int MostExits = 5;

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP1001", "TCP1002", "TCP1003", "TCP1007");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (!site.Has(FindingProperties.Transferred) || site.Has(FindingProperties.HandedOver) || OpenedTarget.Of(site) is not { } target || target.Close(site) is not { } close)
            yield break;
        var handOns = HandOns.Of(site, target.Rest);
        var exits = Exit.In(target.Rest).Where(e => target.IsLostAt(e) && handOns.NeverReach(e)).ToList();
        var guarded = handOns.StatementsBefore(target.Rest);
        var title = $"Close '{target.Name}' where it is not handed on";
        foreach (var leaving in exits.Count <= MostExits ? SmallestFirst(exits) : Enumerable.Empty<IReadOnlyList<Exit>>())
        {
            var closed = site.Text.WithChanges(leaving.Select(e => e.Insert(site, close)));
            if (leaving.Count > 0)
                yield return site.Propose(title, closed);
            foreach (var guard in Guards(guarded).Append(handOns.StatementsThrough(target.Rest)))
            {
                if (StatementRun.Of(closed, Found(site, closed, guard))?.TryCatch(close) is { } wrap)
                    yield return site.Propose(title, closed.WithChanges(wrap));
            }
        }
    }

    /// <summary>The same statements in the text in which some closes stand already.</summary>
    private static IReadOnlyList<StatementSyntax> Found(FixSite site, SourceText closed, IReadOnlyList<StatementSyntax> statements)
    {
        if (statements.Count == 0 || closed == site.Text)
            return statements;
        var start = statements[0].SpanStart;
        var fromEnd = site.Text.Length - statements[statements.Count - 1].Span.End;
        var root = CSharpSyntaxTree.ParseText(closed, (CSharpParseOptions)site.Node.SyntaxTree.Options, cancellationToken: site.Cancellation).GetRoot(site.Cancellation);
        var first = root.FindToken(start).Parent?.AncestorsAndSelf().OfType<StatementSyntax>().LastOrDefault(s => s.SpanStart == start && s is not BlockSyntax);
        return first is null ? System.Array.Empty<StatementSyntax>() : OpeningDeclaration.Following(first).Prepend(first).TakeWhile(s => s.Span.End <= closed.Length - fromEnd).ToList();
    }

    /// <summary>What the <c>try</c> could hold: what follows a first <c>try</c> that may have its own <c>catch</c>, or everything.</summary>
    private static IEnumerable<IReadOnlyList<StatementSyntax>> Guards(IReadOnlyList<StatementSyntax> statements)
    {
        var afterTry = statements.SkipWhile(s => s is not TryStatementSyntax).SkipWhile(s => s is TryStatementSyntax).ToList();
        if (afterTry.Count > 0)
            yield return afterTry;
        yield return statements;
        // What the code behind the run needs is declared in front of it.
        var shorter = statements.TakeWhile(s => !IsNeededBehind(s, statements)).ToList();
        if (shorter.Count > 0 && shorter.Count < statements.Count)
            yield return shorter;
    }

    private static bool IsNeededBehind(StatementSyntax statement, IReadOnlyList<StatementSyntax> run) =>
        statement is LocalDeclarationStatementSyntax { Declaration.Variables: var variables }
        && OpeningDeclaration.Following(run[run.Count - 1]).SelectMany(s => s.DescendantNodes()).OfType<IdentifierNameSyntax>()
            .Any(n => variables.Any(v => v.Identifier.ValueText == n.Identifier.ValueText));

    private static IEnumerable<IReadOnlyList<Exit>> SmallestFirst(IReadOnlyList<Exit> exits) =>
        Enumerable.Range(0, 1 << exits.Count)
            .Select(bits => (IReadOnlyList<Exit>)exits.Where((_, i) => (bits & (1 << i)) != 0).ToList())
            .OrderBy(chosen => chosen.Count);
}
