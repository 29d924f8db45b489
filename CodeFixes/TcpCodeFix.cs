using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TcpLint.CodeFixes;

/// <summary>
/// One kind of change. A provider says what it would change; the change is offered only after it was tried on a copy of the solution
/// and the analyzer, asked again, no longer finds what was to be cured and finds nothing new. What a trial cannot show, that the code
/// keeps its meaning, is the provider's own business.
/// </summary>
public abstract class TcpCodeFix : CodeFixProvider
{
    /// <summary>The same at every site, so that all of a kind can be applied at once.</summary>
    public string EquivalenceKey => "TcpLint." + GetType().Name;

    /// <summary>Whether it may be applied to many findings that nobody has looked at.</summary>
    protected virtual bool FixesAll => true;

    public sealed override FixAllProvider? GetFixAllProvider() => FixesAll ? FixAllInTurn.Instance : null;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var before = await Verdict.OfAsync(context.Document.Project.Solution, new[] { context.Document.Id }, context.CancellationToken).ConfigureAwait(false);
        foreach (var asked in context.Diagnostics)
        {
            // With any finding of the analyzer dotnet format asks for the key of the fix-all, which then looks for its own.
            if (!FixableDiagnosticIds.Contains(asked.Id))
            {
                if (FixesAll)
                    context.RegisterCodeFix(CodeAction.Create("Fix all", _ => Task.FromResult(context.Document.Project.Solution), EquivalenceKey), asked);
                continue;
            }

            foreach (var finding in await AsNowAsync(asked, before, context).ConfigureAwait(false))
            {
                if (await TryAsync(context.Document, finding, before, context.CancellationToken).ConfigureAwait(false) is not { } proposal)
                    continue;
                context.RegisterCodeFix(CodeAction.Create(proposal.Title, _ => Task.FromResult(proposal.Changed), EquivalenceKey), asked);
                break;
            }
        }
    }

    /// <summary>
    /// The finding, as it is now: what stands where it stood; in a document that has changed since, as when <c>dotnet format</c> asks for one fix after another,
    /// what is found there now, the nearest first.
    /// </summary>
    private static async Task<IEnumerable<Diagnostic>> AsNowAsync(Diagnostic asked, Verdict now, CodeFixContext context)
    {
        if (asked.Location.SourceTree == await context.Document.GetSyntaxTreeAsync(context.CancellationToken).ConfigureAwait(false))
            return new[] { asked };
        var same = now.Findings.Where(f => f.Id == asked.Id).ToList();
        // A host may tell of a finding in another copy of the tree: its neighbour's fix is not its own.
        var here = same.Where(f => f.Location.SourceSpan == asked.Location.SourceSpan).ToList();
        return here.Count > 0 ? here : same.OrderBy(f => Math.Abs(f.Location.SourceSpan.Start - asked.Location.SourceSpan.Start));
    }

    /// <summary>The changes that could cure the finding, the best first; none where the code would not keep its meaning.</summary>
    internal abstract IEnumerable<Proposal> Propose(FixSite site);

    /// <summary>The first proposal that stands its trial.</summary>
    internal async Task<Proposal?> TryAsync(Document document, Diagnostic finding, Verdict before, CancellationToken cancellation)
    {
        if (await FixSite.CreateAsync(document, finding, before.Findings, cancellation).ConfigureAwait(false) is not { } site)
            return null;
        foreach (var proposal in Propose(site))
        {
            var changed = Changed(document, proposal).ToList();
            var reference = changed.Count == 1 ? before : await Verdict.OfAsync(document.Project.Solution, changed, cancellation).ConfigureAwait(false);
            var after = await Verdict.OfAsync(proposal.Changed, changed, cancellation).ConfigureAwait(false);
            if (after.Cures(finding.Id, reference))
                return proposal;
        }

        return null;
    }

    /// <summary>The document of the finding, and the others that the proposal changes.</summary>
    private static IEnumerable<DocumentId> Changed(Document document, Proposal proposal) =>
        new[] { document.Id }.Union(proposal.Changed.GetChanges(document.Project.Solution).GetProjectChanges().SelectMany(p => p.GetChangedDocuments()));
}
