using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TcpLint.Testing;

namespace TcpLint.Tests.SpecimenRuns;

/// <summary>What was found in a specimen.</summary>
/// <param name="Findings">What the analyzers find, as the specimen counts it.</param>
/// <param name="Error">The first error of the compiler; null when it compiles.</param>
internal sealed record SpecimenRun(ImmutableArray<Diagnostic> Findings, Diagnostic? Error);

/// <summary>Checks specimens against analyzers. What the analyzers cannot report yet is not asked of them.</summary>
internal sealed class SpecimenCheck(ImmutableArray<DiagnosticAnalyzer> analyzers)
{
    private readonly ImmutableHashSet<string> _supported = [.. analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id)];

    /// <summary>With the analyzers of the package.</summary>
    public static SpecimenCheck Shipped { get; } = new(ShippedComponents.Analyzers);

    /// <summary>Whether the specimen asks anything of these analyzers.</summary>
    public bool Concerns(Specimen specimen) =>
        specimen.Expected.IsEmpty ? _supported.Any(specimen.LooksAt) : specimen.Expected.Any(e => _supported.Contains(e.Rule));

    /// <summary>What the analyzers find, as the specimen counts it.</summary>
    /// <param name="specimen">What to analyse.</param>
    /// <param name="text">Another text in place of the specimen's own.</param>
    public async Task<ImmutableArray<Diagnostic>> FindingsAsync(Specimen specimen, string? text = null) =>
        (await RunAsync(specimen, await CreateProjectAsync(specimen, text))).Findings;

    /// <summary>Each difference between what the specimen expects and what is found; empty when it is exact.</summary>
    public async Task<IReadOnlyList<string>> FindingProblemsAsync(Specimen specimen)
    {
        var run = await RunAsync(specimen, await CreateProjectAsync(specimen));
        return run.Error is { } error ? [$"{specimen.Name} does not compile: {error}"] : Problems(specimen, run);
    }

    /// <summary>Each difference between what the specimen expects and what a run has found.</summary>
    public IReadOnlyList<string> Problems(Specimen specimen, SpecimenRun run)
    {
        var found = run.Findings.Select(finding => (Finding: finding, Line: LineOf(finding))).ToList();
        var missed = specimen.Expected
            .Where(e => e.Required && _supported.Contains(e.Rule) && !found.Exists(f => IsAt(f.Finding, f.Line, e)))
            .Select(e => $"{specimen.Name}:{e.Line}: missed {e.Rule}");
        var extra = found
            .Where(f => !specimen.Expected.Any(e => IsAt(f.Finding, f.Line, e)))
            .Select(f => $"{specimen.Name}:{f.Line}: not expected {f.Finding.Id}: {f.Finding.GetMessage()}");
        var twice = found
            .GroupBy(f => (f.Finding.Id, f.Finding.Location.SourceSpan))
            .Where(same => same.Count() > 1)
            .Select(same => $"{specimen.Name}:{same.First().Line}: {same.Key.Id} reported {same.Count()} times");
        return [.. missed, .. extra, .. twice];

        static bool IsAt(Diagnostic finding, int line, ExpectedFinding expected) => finding.Id == expected.Rule && line == expected.Line;
    }

    /// <summary>Compiles and analyses a project made of the specimen, or of what fixes have made of it.</summary>
    public async Task<SpecimenRun> RunAsync(Specimen specimen, Project project)
    {
        var run = await AnalyzerRun.RunAsync((await project.GetCompilationAsync())!, analyzers, project.AnalyzerOptions);
        return new([.. run.ThrowIfCrashed().Findings.Where(finding => specimen.LooksAt(finding.Id))], run.Errors.FirstOrDefault());
    }

    public Task<Project> CreateProjectAsync(Specimen specimen, string? text = null) => SpecimenProject.CreateAsync(specimen, _supported, text);

    public bool Supports(string rule) => _supported.Contains(rule);

    public static int LineOf(Diagnostic finding) => finding.Location.GetLineSpan().StartLinePosition.Line + 1;
}
