using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;
using TcpLint.Testing;
using TcpLint.Tests.SpecimenRuns;
using Xunit.Abstractions;

namespace TcpLint.Tests.Robustness;

/// <summary>No analyzer throws, or hangs, on code that is broken anywhere.</summary>
public class DamagedProgramTests(ITestOutputHelper output)
{
    private static readonly TimeSpan s_mostForOne = TimeSpan.FromSeconds(30);

    // Fixed, so that a build is repeatable; another seed finds other damage.
    private static readonly int s_seed = Setting("TCPLINT_SEED", 7);
    private static readonly int s_count = Setting("TCPLINT_DAMAGED_PROGRAMS", 3000);

    [Fact]
    public async Task No_analyzer_throws()
    {
        output.WriteLine($"TCPLINT_SEED={s_seed} TCPLINT_DAMAGED_PROGRAMS={s_count}, {SpecimenFolder.All.Count} specimens");
        if (ShippedComponents.Analyzers.IsEmpty)
            return;
        var clock = Stopwatch.StartNew();
        var failures = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(DamagedProgram.From(SpecimenFolder.All, s_seed, s_count), async (program, _) =>
        {
            if (await FailureAsync(program) is { } failure)
                failures.Enqueue($"program {program.Number} of seed {s_seed}, from {program.Specimen.Name}: {failure}\n{program.Text}");
        });
        output.WriteLine($"{clock.Elapsed.TotalSeconds:F1} s");
        Assert.True(failures.IsEmpty, $"{failures.Count} of {s_count} failed, the first:\n{failures.FirstOrDefault()}");
    }

    [Fact]
    public void The_same_seed_gives_the_same_programs_and_each_lacks_something()
    {
        var programs = DamagedProgram.From(SpecimenFolder.All, s_seed, 200).ToList();
        Assert.Equal(programs, DamagedProgram.From(SpecimenFolder.All, s_seed, 200));
        Assert.NotEqual(programs, DamagedProgram.From(SpecimenFolder.All, s_seed + 1, 200));
        Assert.All(programs, program => Assert.True(program.Text.Length < program.Specimen.Text.Length));
    }

    private static async Task<string?> FailureAsync(DamagedProgram program)
    {
        using var timeout = new CancellationTokenSource(s_mostForOne);
        try
        {
            var project = await SpecimenProject.CreateAsync(program.Specimen, [], program.Text);
            var compilation = (CSharpCompilation)(await project.GetCompilationAsync(timeout.Token))!;
            var run = await AnalyzerRun.RunAsync(compilation, ShippedComponents.Analyzers, project.AnalyzerOptions, timeout.Token);
            return run.Crashes.FirstOrDefault()?.ToString();
        }
        catch (OperationCanceledException)
        {
            return $"not done after {s_mostForOne.TotalSeconds} s";
        }
    }

    private static int Setting(string variable, int usual) => int.TryParse(Environment.GetEnvironmentVariable(variable), out var value) ? value : usual;
}
