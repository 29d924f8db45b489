using Microsoft.CodeAnalysis;

namespace TcpLint.Tests.SpecimenRuns;

/// <summary>Each specimen gets exactly the findings that it names.</summary>
public class SpecimenTests
{
    private static readonly SpecimenCheck s_check = SpecimenCheck.Shipped;

    public static TheoryData<string> Met => SpecimenRows.Met(SpecimenFolder.KnownGaps, s_check.Concerns);
    public static TheoryData<string> Open => SpecimenRows.Open(SpecimenFolder.KnownGaps, s_check.Concerns);

    /// <summary>Those that concern no rule yet, and the gaps; of all others exact findings tell that they compile.</summary>
    [Fact]
    public async Task All_compile()
    {
        var gaps = SpecimenFolder.Gaps(SpecimenFolder.KnownGaps).Select(gap => gap.Name).ToHashSet();
        var others = SpecimenFolder.All.Where(specimen => !s_check.Concerns(specimen) || gaps.Contains(specimen.Name));
        var errors = await Task.WhenAll(others.Select(async specimen =>
        {
            var compilation = await (await SpecimenProject.CreateAsync(specimen, [])).GetCompilationAsync();
            return compilation!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(error => $"{specimen.Name}: {error}");
        }));
        Assert.Empty(errors.SelectMany(e => e));
    }

    [Theory]
    [MemberData(nameof(Met))]
    public async Task Findings_are_exact(string name)
    {
        if (name != SpecimenRows.None)
            Assert.Empty(await s_check.FindingProblemsAsync(SpecimenFolder.Named(name)));
    }

    /// <summary>A gap that is closed has to leave the list, so that it can only shrink.</summary>
    [Theory]
    [MemberData(nameof(Open))]
    public async Task Known_gap_is_still_open(string name)
    {
        if (name != SpecimenRows.None)
            Assert.NotEmpty(await s_check.FindingProblemsAsync(SpecimenFolder.Named(name)));
    }

    [Theory]
    [InlineData(SpecimenFolder.KnownGaps)]
    [InlineData(SpecimenFolder.KnownFixGaps)]
    public void Each_gap_names_a_specimen_once_and_a_reason(string list)
    {
        var gaps = SpecimenFolder.Gaps(list);
        Assert.Empty(gaps.Select(g => g.Name).Except(SpecimenFolder.All.Select(s => s.Name)));
        Assert.Equal(gaps.Select(g => g.Name).Distinct(), gaps.Select(g => g.Name));
        Assert.DoesNotContain(gaps, g => g.Reason.Length == 0);
    }
}
