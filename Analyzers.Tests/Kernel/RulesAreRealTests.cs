using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using TcpLint.Testing;
using TcpLint.Tests.Docs;
using TcpLint.Tests.Sockets;
using Xunit.Abstractions;

namespace TcpLint.Tests.Kernel;

/// <summary>
/// Each rule's defect is found by the shipped analyzer, seen on a running kernel, mended by the shipped fix, and seen gone.
/// </summary>
public sealed class RulesAreRealTests(ITestOutputHelper output)
{
    private const string Document = "docs/evidence.md";

    /// <summary>Rules without a program, each with the reason.</summary>
    private static readonly Dictionary<string, string> Unproven = new()
    {
        ["TCP0001"] = "about the configuration, not about a connection",
        ["TCP2003"] = "`Connected` in CLOSE_WAIT is measured in the state table's test",
        ["TCP3004"] = "a style: nothing changes on Linux",
    };

    private static readonly RuleProgram[] Programs = [.. LifetimePrograms.All, .. ListenerPrograms.All, .. TimingPrograms.All];

    [Fact]
    public void Every_rule_has_a_program_or_a_reason() =>
        Assert.Empty(ShippedComponents.Rules.Except(Programs.Select(program => program.Rule)).Except(Unproven.Keys));

    [LinuxFact]
    public async Task Every_defect_is_found_and_observed_and_its_fix_cures_it()
    {
        var rows = new ConcurrentBag<(string Rule, string Before, string After)>();
        var wrong = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(
            Programs.Where(program => ShippedComponents.Rules.Contains(program.Rule)),
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            async (program, _) => rows.Add(await ProveAsync(program, wrong)));
        var table = rows.OrderBy(row => row.Rule, StringComparer.Ordinal).ToList();
        foreach (var row in table)
            output.WriteLine($"{row.Rule}: {row.Before} -> {row.After}");
        if (Environment.GetEnvironmentVariable(GeneratedDocument.WriteVariable) == "1")
            GeneratedDocument.IsCurrent(Document, Text(table));
        Assert.True(wrong.IsEmpty, string.Join("\n", wrong));
    }

    private static async Task<(string Rule, string Before, string After)> ProveAsync(RuleProgram program, ConcurrentBag<string> wrong)
    {
        var project = await ProgramRun.ProjectOfAsync(program);
        if ((await ProgramRun.FindingsAsync(project, program.Rule)).IsEmpty)
            wrong.Add($"{program.Rule} does not find its defect");
        if (program.Network is not null && !await ProgramRun.MayHaveNetworkAsync())
            return (program.Rule, "not seen: no network namespace is permitted here", "");
        var before = await ProgramRun.ShownAsync(project, program.Network, []);
        if (before != program.Before)
            wrong.Add($"{program.Rule}, with the defect: {before}");
        if (program.After is null)
            return (program.Rule, before, "the rule has no fix");
        var mended = await ProgramRun.FixedAsync(project, program.Rule);
        if (mended == project)
            return (program.Rule, before, "no fix is offered here");
        var after = await ProgramRun.ShownAsync(mended, program.Network, []);
        if (after != program.After)
            wrong.Add($"{program.Rule}, with its fix: {after}\n{await mended.Documents.Single(d => d.FilePath == RuleProgram.DefectPath).GetTextAsync()}");
        return (program.Rule, before, after);
    }

    private static string Text(IEnumerable<(string Rule, string Before, string After)> rows) =>
        "# Evidence\n\n"
        + "What the kernel showed: a small program with the defect that the rule reports, and the same program after the rule's own fix. "
        + $"Written by `{nameof(RulesAreRealTests)}` on {RuntimeInformation.OSDescription} (kernel {Environment.OSVersion.Version}), {RuntimeInformation.FrameworkDescription}, over the loopback interface ({string.Join(" and ", Programs.Where(p => p.Network is not null).Select(p => p.Rule))}: in a network namespace of their own).\n\n"
        + MarkdownTable.Of(["Rule", "With the defect", "After the fix"], rows.Select(row => (string?[])[row.Rule, row.Before, row.After]))
        + "\nWithout a program:\n\n"
        + MarkdownTable.Of(["Rule", "Why"], Unproven.Where(reason => ShippedComponents.Rules.Contains(reason.Key)).Select(reason => (string?[])[reason.Key, reason.Value]))
        + $"\nThe programs are in `Analyzers.Tests/Kernel`. Write this page anew: `{GeneratedDocument.WriteVariable}=1 dotnet test --filter FullyQualifiedName~Kernel`.\n";
}
