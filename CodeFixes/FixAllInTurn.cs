using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TcpLint.CodeFixes;

/// <summary>
/// Applies a fix wherever it is offered, one finding after the other in the order of the code, each on the result of the one before:
/// the same outcome on every run, also where fixes nest or where one site refuses.
/// </summary>
internal sealed class FixAllInTurn : FixAllProvider
{
    public static readonly FixAllInTurn Instance = new();

    private FixAllInTurn()
    {
    }

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution };

    public override Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var fix = (TcpCodeFix)context.CodeFixProvider;
        return Task.FromResult<CodeAction?>(CodeAction.Create("Fix all", cancellation => FixAsync(context, fix, cancellation), fix.EquivalenceKey));
    }

    private static async Task<Solution> FixAsync(FixAllContext context, TcpCodeFix fix, CancellationToken cancellation)
    {
        var solution = context.Solution;
        foreach (var document in Documents(context))
        {
            var findings = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            if (!findings.IsEmpty)
                solution = await FixAsync(solution, document.Id, fix, context, cancellation).ConfigureAwait(false);
        }

        return solution;
    }

    private static async Task<Solution> FixAsync(Solution solution, DocumentId id, TcpCodeFix fix, FixAllContext context, CancellationToken cancellation)
    {
        while (await FixFirstAsync(solution.GetDocument(id)!, fix, context, cancellation).ConfigureAwait(false) is { } changed)
            solution = changed;
        return solution;
    }

    /// <summary>The solution after the first fix that is offered in the document, or null when none is. Each takes away a finding and brings none, so this ends.</summary>
    private static async Task<Solution?> FixFirstAsync(Document document, TcpCodeFix fix, FixAllContext context, CancellationToken cancellation)
    {
        var now = await Verdict.OfAsync(document.Project.Solution, new[] { document.Id }, cancellation).ConfigureAwait(false);
        foreach (var finding in now.Findings.Where(f => context.DiagnosticIds.Contains(f.Id)))
        {
            if (await fix.TryAsync(document, finding, now, cancellation).ConfigureAwait(false) is { } proposal)
                return proposal.Changed;
        }

        return null;
    }

    private static IEnumerable<Document> Documents(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document => context.Document is { } document ? new[] { document } : Enumerable.Empty<Document>(),
        FixAllScope.Project => context.Project.Documents,
        _ => context.Solution.Projects.Where(p => p.Language == context.Project.Language).SelectMany(p => p.Documents),
    };
}
