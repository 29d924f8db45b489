using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TcpLint.Testing;

namespace TcpLint.Tests.SpecimenRuns;

/// <summary>What fixes made of a specimen.</summary>
/// <param name="Problem">Why they did not leave it clean; null when they did.</param>
/// <param name="Text">The code at the end.</param>
internal sealed record FixResult(string? Problem, string Text)
{
    public override string ToString() => $"{Problem ?? "clean"}\n{Text}";
}

/// <summary>Fixes specimens until nothing is left to find.</summary>
internal sealed class SpecimenFixCheck(SpecimenCheck check, ImmutableArray<CodeFixProvider> fixes)
{
    private const int MostRounds = 20;

    private readonly ImmutableHashSet<string> _fixable = [.. fixes.SelectMany(f => f.FixableDiagnosticIds)];

    /// <summary>With the analyzers and fixes of the package.</summary>
    public static SpecimenFixCheck Shipped { get; } = new(SpecimenCheck.Shipped, ShippedComponents.Fixes);

    /// <summary>Whether the specimen asks anything of these fixes.</summary>
    public bool Concerns(Specimen specimen)
    {
        var required = specimen.Expected.Where(e => e.Required && check.Supports(e.Rule)).ToList();
        return specimen.FixesClean && required.Count > 0 && required.TrueForAll(e => _fixable.Contains(e.Rule));
    }

    /// <summary>Whether every rule that the specimen requires can be fixed everywhere at once: TCP4001 cannot, since the protocol decides who closes.</summary>
    public bool CanFixAll(Specimen specimen) =>
        specimen.Expected.Where(e => e.Required).All(e => fixes.Any(f => f.FixableDiagnosticIds.Contains(e.Rule) && f.GetFixAllProvider() is not null));

    /// <summary>Applies the first fix offered for any finding, again and again.</summary>
    /// <param name="specimen">What to fix.</param>
    /// <param name="text">Another text in place of the specimen's own.</param>
    public Task<FixResult> FixAsync(Specimen specimen, string? text = null) =>
        RepeatAsync(specimen, text, (run, project) => run.FixOneAsync(project, CancellationToken.None), all: false);

    /// <summary>Applies fix-all of every provider, again and again.</summary>
    public Task<FixResult> FixAllAsync(Specimen specimen) =>
        RepeatAsync(specimen, null, (run, project) => run.FixAllAsync(project, FixAllScope.Document, CancellationToken.None), all: true);

    private async Task<FixResult> RepeatAsync(Specimen specimen, string? text, Func<CodeFixRun, Project, Task<Project>> step, bool all)
    {
        var project = await check.CreateProjectAsync(specimen, text);
        // Each provider asks what is found in a project that those before it have left as it was.
        var runs = new Dictionary<Project, SpecimenRun>();
        for (var round = 0; round < MostRounds; round++)
        {
            var left = (await RunAsync(project)).Findings;
            if (left.IsEmpty)
                return await ResultAsync(round == 0 ? "nothing was found to fix" : null);
            var before = project;
            foreach (var fix in fixes.Where(f => !all || f.GetFixAllProvider() is not null))
            {
                project = await step(new CodeFixRun(fix, async p => (await RunAsync(p)).Findings), project);
                if ((await RunAsync(project)).Error is { } error)
                    return await ResultAsync($"{fix.GetType().Name} left code that does not compile: {error}");
                if (project != before && !all)
                    break;
            }

            if (project == before)
                return await ResultAsync($"no fix for {string.Join(", ", left.Select(f => $"{f.Id} in line {SpecimenCheck.LineOf(f)}"))}");
        }

        return await ResultAsync($"still findings after {MostRounds} rounds");

        async Task<SpecimenRun> RunAsync(Project project)
        {
            if (!runs.TryGetValue(project, out var run))
                runs.Add(project, run = await check.RunAsync(specimen, project));
            return run;
        }

        async Task<FixResult> ResultAsync(string? problem) => new(problem, (await project.SpecimenDocument().GetTextAsync()).ToString());
    }
}
