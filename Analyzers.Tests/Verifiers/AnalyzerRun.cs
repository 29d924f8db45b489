using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TcpLint.Testing;

/// <summary>What analyzers said of a compilation.</summary>
/// <param name="Findings">The diagnostics of the analyzers, by file and place; suppressed ones are left out.</param>
/// <param name="Errors">The errors of the compiler.</param>
/// <param name="Crashes">What the analyzers threw: each would be an AD0001 in a user's build.</param>
internal sealed record AnalyzerRun(ImmutableArray<Diagnostic> Findings, ImmutableArray<Diagnostic> Errors, IReadOnlyCollection<Exception> Crashes)
{
    /// <summary>Runs the analyzers as a compiler does, concurrently.</summary>
    public static async Task<AnalyzerRun> RunAsync(
        Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options, CancellationToken cancellationToken = default)
    {
        var crashes = new System.Collections.Concurrent.ConcurrentQueue<Exception>();
        var run = compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            options, onAnalyzerException: (exception, _, _) => crashes.Enqueue(exception), concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        // The analyzers follow the compiler through all of the code anyway: its own diagnostics cost nothing more.
        var all = await run.GetAllDiagnosticsAsync(cancellationToken);
        return new(
            [.. all
                .Where(d => !IsOfCompiler(d) && !d.IsSuppressed)
                .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(d => d.Location.SourceSpan.Start)
                .ThenBy(d => d.Location.SourceSpan.End)
                .ThenBy(d => d.Id, StringComparer.Ordinal)],
            [.. all.Where(d => IsOfCompiler(d) && d.Severity == DiagnosticSeverity.Error)],
            crashes);
    }

    private static bool IsOfCompiler(Diagnostic diagnostic) => diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler);

    /// <summary>Runs the analyzers one after the other and tells what they cost, as the analyzer driver counts it.</summary>
    public static async Task<(AnalyzerRun Run, TimeSpan Time)> TimeAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options)
    {
        var crashes = new System.Collections.Concurrent.ConcurrentQueue<Exception>();
        var run = compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            options, onAnalyzerException: (exception, _, _) => crashes.Enqueue(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        var findings = await run.GetAnalyzerDiagnosticsAsync();
        var time = TimeSpan.Zero;
        foreach (var analyzer in analyzers)
            time += (await run.GetAnalyzerTelemetryInfoAsync(analyzer, default)).ExecutionTime;
        return (new(findings, [], crashes), time);
    }

    public AnalyzerRun ThrowIfCrashed() =>
        Crashes.Count == 0 ? this : throw new InvalidOperationException("AD0001: an analyzer threw: " + Crashes.First(), Crashes.First());
}
