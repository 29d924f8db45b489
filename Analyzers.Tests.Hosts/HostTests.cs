using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using TcpLint.Testing;
using TcpLint.Tests.SpecimenRuns;
using Xunit.Abstractions;

namespace TcpLint.Tests;

/// <summary>The rules and their fixes say and do on this compiler what they do on the newest.</summary>
public class HostTests(ITestOutputHelper output)
{
    [Fact]
    public void The_compiler_is_the_one_that_the_project_names() =>
        Assert.Equal(Version.Parse(OfProject("Roslyn")).ToString(2), typeof(Compilation).Assembly.GetName().Version!.ToString(2));

    [Fact]
    public Task Findings_are_exact() => CheckAsync(SpecimenFolder.KnownGaps, SpecimenCheck.Shipped.Concerns, (specimen, run) => Task.FromResult(SpecimenCheck.Shipped.Problems(specimen, run)));

    [Fact]
    public Task Fixes_leave_nothing() => CheckAsync(SpecimenFolder.KnownFixGaps, SpecimenFixCheck.Shipped.Concerns, async (specimen, _) =>
        await SpecimenFixCheck.Shipped.FixAsync(specimen) is { Problem: { } problem } ? [$"{specimen.Name}: {problem}"] : []);

    private async Task CheckAsync(string gaps, Func<Specimen, bool> concerns, Func<Specimen, SpecimenRun, Task<IReadOnlyList<string>>> problemsAsync)
    {
        var open = SpecimenFolder.Gaps(gaps).Select(gap => gap.Name).ToHashSet();
        var specimens = SpecimenFolder.All.Where(specimen => concerns(specimen) && !open.Contains(specimen.Name)).ToList();
        var (problems, tooNew) = (new ConcurrentBag<string>(), new ConcurrentBag<string>());
        await Parallel.ForEachAsync(specimens, async (specimen, _) =>
        {
            var run = await SpecimenCheck.Shipped.RunAsync(specimen, await SpecimenCheck.Shipped.CreateProjectAsync(specimen));
            if (run.Error is { } error)
                tooNew.Add($"{specimen.Name}: {error}");
            else
                foreach (var problem in await problemsAsync(specimen, run))
                    problems.Add(problem);
        });
        output.WriteLine($"{specimens.Count - tooNew.Count} of {specimens.Count} specimens; the language of the others is newer:\n{string.Join("\n", tooNew.Order())}");
        Assert.True(problems.IsEmpty, string.Join("\n", problems.Order()));
        Assert.InRange((double)(specimens.Count - tooNew.Count) / specimens.Count, double.Parse(OfProject("LeastShareOfSpecimens"), CultureInfo.InvariantCulture), 1);
    }

    private static string OfProject(string key) => typeof(HostTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
