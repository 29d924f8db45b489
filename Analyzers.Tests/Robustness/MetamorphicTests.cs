using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using TcpLint.Testing;
using TcpLint.Tests.SpecimenRuns;
using Xunit.Abstractions;

namespace TcpLint.Tests.Robustness;

/// <summary>Changes that mean nothing to a connection change no finding: each specimen has as many of each rule before as after.</summary>
public class MetamorphicTests(ITestOutputHelper output)
{
    private static readonly SpecimenCheck s_check = SpecimenCheck.Shipped;

    private static readonly ConcurrentDictionary<string, Task<string>> s_before = new();

    public static TheoryData<string> Rewritings => new(Rewriting.All.Keys);

    [Theory]
    [MemberData(nameof(Rewritings))]
    public async Task Findings_stay(string rewriting)
    {
        var results = new ConcurrentQueue<Result>();
        await Parallel.ForEachAsync(SpecimenFolder.All, async (specimen, _) => results.Enqueue(await CompareAsync(specimen, Rewriting.All[rewriting])));
        var changed = results.Count(r => r.Changed);
        var compiled = results.Count(r => r.Compiles);
        output.WriteLine($"{rewriting}: {changed} of {results.Count} specimens changed, {compiled} of them still compile");
        Assert.Empty(results.Select(r => r.Difference).OfType<string>().Order(StringComparer.Ordinal));
        Assert.True(compiled > 0.9 * changed, $"{rewriting}: only {compiled} of {changed} still compile");
    }

    private static async Task<Result> CompareAsync(Specimen specimen, Func<SemanticModel, SyntaxNode> rewrite)
    {
        var project = await SpecimenProject.CreateAsync(specimen, []);
        var text = rewrite((await project.SpecimenDocument().GetSemanticModelAsync())!).ToFullString();
        if (text == specimen.Text)
            return new(Changed: false, Compiles: false, null);
        var rewritten = await s_check.RunAsync(specimen, await s_check.CreateProjectAsync(specimen, text));
        if (rewritten.Error is not null)
            return new(Changed: true, Compiles: false, null);
        var before = await s_before.GetOrAdd(specimen.Name, async _ => Counts(await s_check.FindingsAsync(specimen)));
        var after = Counts(rewritten.Findings);
        return new(Changed: true, Compiles: true, before == after ? null : $"{specimen.Name}: '{before}' became '{after}' in\n{text}");
    }

    private static string Counts(IEnumerable<Diagnostic> findings) =>
        string.Join(", ", findings.GroupBy(f => f.Id).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Count()} x {g.Key}"));

    private sealed record Result(bool Changed, bool Compiles, string? Difference);
}
