using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using TcpLint.Testing;

namespace TcpLint.Tests.SpecimenRuns;

/// <summary>Checks specimens against analyzers and fixes. What the analyzers cannot report yet is not asked of them.</summary>
internal sealed class SpecimenCheck(ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableArray<CodeFixProvider> fixes)
{
    private const int MostRounds = 20;

    private readonly ImmutableHashSet<string> _supported = [.. analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id)];
    private readonly ImmutableHashSet<string> _fixable = [.. fixes.SelectMany(f => f.FixableDiagnosticIds)];

    /// <summary>The analyzers and fixes of the package.</summary>
    public static SpecimenCheck Shipped { get; } = new(ShippedComponents.Analyzers, ShippedComponents.Fixes);

    /// <summary>Whether the specimen asks anything of these analyzers.</summary>
    public bool Concerns(Specimen specimen) =>
        specimen.Expected.IsEmpty ? _supported.Any(specimen.LooksAt) : specimen.Expected.Any(e => _supported.Contains(e.Rule));

    /// <summary>Whether the specimen asks anything of these fixes.</summary>
    public bool ConcernsFixes(Specimen specimen)
    {
        var required = specimen.Expected.Where(e => e.Required && _supported.Contains(e.Rule)).ToList();
        return specimen.FixesClean && required.Count > 0 && required.TrueForAll(e => _fixable.Contains(e.Rule));
    }

    /// <summary>What the analyzers find, as the specimen counts it.</summary>
    /// <param name="specimen">What to analyse.</param>
    /// <param name="text">Another text in place of the specimen's own.</param>
    public async Task<ImmutableArray<Diagnostic>> FindingsAsync(Specimen specimen, string? text = null) =>
        await FindingsAsync(specimen, await SpecimenProject.CreateAsync(specimen, _supported, text));

    /// <summary>Each difference between what the specimen expects and what is found; empty when it is exact.</summary>
    public async Task<IReadOnlyList<string>> FindingProblemsAsync(Specimen specimen)
    {
        var project = await SpecimenProject.CreateAsync(specimen, _supported);
        if (await ErrorAsync(project) is { } error)
            return [$"{specimen.Name} does not compile: {error}"];
        var found = (await FindingsAsync(specimen, project)).Select(finding => (Finding: finding, Line: LineOf(finding))).ToList();
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

    /// <summary>Applies the first fix offered for any finding until none is left; what went wrong, or null.</summary>
    public async Task<string?> FixProblemAsync(Specimen specimen)
    {
        var project = await SpecimenProject.CreateAsync(specimen, _supported);
        for (var round = 0; round < MostRounds; round++)
        {
            var left = await FindingsAsync(specimen, project);
            if (left.IsEmpty)
                return round == 0 ? "nothing was found to fix" : null;
            if (await FirstActionAsync(project.SpecimenDocument(), left) is not { } action)
                return $"no fix is offered for {string.Join(", ", left.Select(f => $"{f.Id} in line {LineOf(f)}"))} of\n{await project.SpecimenDocument().GetTextAsync()}";
            var operations = await action.GetOperationsAsync(CancellationToken.None);
            project = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
            if (await ErrorAsync(project) is { } error)
                return $"'{action.Title}' left code that does not compile: {error}\n{await project.SpecimenDocument().GetTextAsync()}";
        }

        return $"there are still findings after {MostRounds} fixes:\n{await project.SpecimenDocument().GetTextAsync()}";
    }

    /// <summary>Applies fix-all of each provider until nothing is left; what went wrong, or null.</summary>
    public async Task<string?> FixAllProblemAsync(Specimen specimen)
    {
        var project = await SpecimenProject.CreateAsync(specimen, _supported);
        for (var round = 0; round < MostRounds; round++)
        {
            if ((await FindingsAsync(specimen, project)).IsEmpty)
                return round == 0 ? "nothing was found to fix" : null;
            var before = project;
            foreach (var fix in fixes.Where(f => f.GetFixAllProvider() is not null))
            {
                project = await new CodeFixRun(fix, p => FindingsAsync(specimen, p)).FixAllAsync(project, FixAllScope.Document, CancellationToken.None);
                if (await ErrorAsync(project) is { } error)
                    return $"fix-all of {fix.GetType().Name} left code that does not compile: {error}\n{await project.SpecimenDocument().GetTextAsync()}";
            }

            if (project == before)
                return $"fix-all leaves {string.Join(", ", (await FindingsAsync(specimen, project)).Select(f => $"{f.Id} in line {LineOf(f)}"))} of\n{await project.SpecimenDocument().GetTextAsync()}";
        }

        return $"there are still findings after {MostRounds} fix-alls:\n{await project.SpecimenDocument().GetTextAsync()}";
    }

    private async Task<ImmutableArray<Diagnostic>> FindingsAsync(Specimen specimen, Project project)
    {
        var run = await AnalyzerRun.RunAsync((await project.GetCompilationAsync())!, analyzers, project.AnalyzerOptions);
        return [.. run.ThrowIfCrashed().Findings.Where(finding => specimen.LooksAt(finding.Id))];
    }

    private async Task<CodeAction?> FirstActionAsync(Document document, ImmutableArray<Diagnostic> findings)
    {
        foreach (var finding in findings.Where(f => f.Location.IsInSource))
        {
            foreach (var fix in fixes.Where(f => f.FixableDiagnosticIds.Contains(finding.Id)))
            {
                var actions = new List<CodeAction>();
                await fix.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
                if (actions.Count > 0)
                    return actions[0];
            }
        }

        return null;
    }

    private static async Task<Diagnostic?> ErrorAsync(Project project) =>
        (await project.GetCompilationAsync())!.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);

    private static int LineOf(Diagnostic finding) => finding.Location.GetLineSpan().StartLinePosition.Line + 1;
}
