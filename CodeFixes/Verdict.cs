using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TcpLint.Rules;

namespace TcpLint.CodeFixes;

/// <summary>What the compiler and TcpLint say about some documents. A fix is offered only if the verdict after it is better than before.</summary>
internal sealed class Verdict
{
    /// <summary>A new public member without a comment: a matter of taste, not of right or wrong.</summary>
    private const string MissingComment = "CS1591";

    private readonly ImmutableDictionary<string, int> _counts;

    private Verdict(ImmutableArray<Diagnostic> findings, IEnumerable<Diagnostic> complaints)
    {
        Findings = findings;
        _counts = findings.Concat(complaints).GroupBy(d => d.Id).ToImmutableDictionary(same => same.Key, same => same.Count());
    }

    /// <summary>TcpLint's findings, in the order of the code.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    public static async Task<Verdict> OfAsync(Solution solution, IEnumerable<DocumentId> documents, CancellationToken cancellation)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var complaints = new List<Diagnostic>();
        foreach (var document in documents.Select(id => solution.GetDocument(id)))
        {
            if (document is null || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
                continue;
            var options = new CompilationWithAnalyzersOptions(document.Project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
            var analysis = model.Compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new TcpLintAnalyzer()), options);
            var found = await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellation).ConfigureAwait(false);
            findings.AddRange(found.Where(d => d.Location.IsInSource).OrderBy(d => d.Location.SourceSpan).ThenBy(d => d.Id));
            complaints.AddRange(model.GetDiagnostics(cancellationToken: cancellation).Where(d => d.Severity >= DiagnosticSeverity.Warning && !d.IsSuppressed && d.Id != MissingComment));
        }

        return new Verdict(findings.ToImmutable(), complaints);
    }

    /// <summary>One finding of the id less, and nothing more of any other that it did not keep back: neither a finding nor an error or warning of the compiler.</summary>
    public bool Cures(string id, Verdict before) =>
        Count(id) < before.Count(id) && _counts.All(c => c.Value <= before.Count(c.Key) || KeptBack.By(id, c.Key));

    private int Count(string id) => _counts.TryGetValue(id, out var count) ? count : 0;
}
