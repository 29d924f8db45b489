using System.Collections.Concurrent;

namespace TcpLint.Tests.SpecimenRuns;

/// <summary>The fixes leave nothing to find in each specimen that does not say otherwise.</summary>
public class SpecimenFixTests
{
    private static readonly SpecimenFixCheck s_check = SpecimenFixCheck.Shipped;

    private static readonly ConcurrentDictionary<string, Task<FixResult>> s_fixed = new();

    public static TheoryData<string> Met => SpecimenRows.Met(SpecimenFolder.KnownFixGaps, s_check.Concerns);
    public static TheoryData<string> Open => SpecimenRows.Open(SpecimenFolder.KnownFixGaps, s_check.Concerns);

    [Theory]
    [MemberData(nameof(Met))]
    public async Task Fixes_leave_nothing(string name)
    {
        if (name == SpecimenRows.None)
            return;
        var result = await FixedAsync(SpecimenFolder.Named(name));
        Assert.True(result.Problem is null, result.ToString());
    }

    [Theory]
    [MemberData(nameof(Met))]
    public async Task Fix_all_leaves_nothing(string name)
    {
        if (name == SpecimenRows.None || !s_check.CanFixAll(SpecimenFolder.Named(name)))
            return;
        var result = await s_check.FixAllAsync(SpecimenFolder.Named(name));
        Assert.True(result.Problem is null, result.ToString());
    }

    /// <summary>In a file with CR LF and tabs the fix is the same, with CR LF and tabs.</summary>
    [Theory]
    [MemberData(nameof(Met))]
    public async Task Fixes_keep_line_ends_and_tabs(string name)
    {
        if (name == SpecimenRows.None)
            return;
        var specimen = SpecimenFolder.Named(name);
        var expected = await FixedAsync(specimen);
        var result = await s_check.FixAsync(specimen, OnWindows(specimen.Text));
        Assert.Equal(OnWindows(expected.Text), result.Text);
    }

    [Theory]
    [MemberData(nameof(Open))]
    public async Task Known_fix_gap_is_still_open(string name)
    {
        if (name == SpecimenRows.None)
            return;
        var result = await s_check.FixAsync(SpecimenFolder.Named(name));
        Assert.True(result.Problem is not null, "take it off the list: " + result);
    }

    private static Task<FixResult> FixedAsync(Specimen specimen) => s_fixed.GetOrAdd(specimen.Name, _ => s_check.FixAsync(specimen));

    private static string OnWindows(string text) => string.Join("\r\n", text.Split('\n').Select(line =>
    {
        var code = line.TrimStart(' ');
        return new string('\t', (line.Length - code.Length) / 4) + new string(' ', (line.Length - code.Length) % 4) + code;
    }));
}
