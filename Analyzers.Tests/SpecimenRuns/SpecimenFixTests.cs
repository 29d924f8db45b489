namespace TcpLint.Tests.SpecimenRuns;

/// <summary>The fixes leave nothing to find in each specimen that does not say otherwise.</summary>
public class SpecimenFixTests
{
    private static readonly SpecimenCheck s_check = SpecimenCheck.Shipped;

    public static TheoryData<string> Met => SpecimenRows.Met(SpecimenFolder.KnownFixGaps, s_check.ConcernsFixes);
    public static TheoryData<string> Open => SpecimenRows.Open(SpecimenFolder.KnownFixGaps, s_check.ConcernsFixes);

    [Theory]
    [MemberData(nameof(Met))]
    public async Task Fixes_leave_nothing(string name)
    {
        if (name != SpecimenRows.None)
            Assert.Null(await s_check.FixProblemAsync(SpecimenFolder.Named(name)));
    }

    [Theory]
    [MemberData(nameof(Met))]
    public async Task Fix_all_leaves_nothing(string name)
    {
        if (name != SpecimenRows.None)
            Assert.Null(await s_check.FixAllProblemAsync(SpecimenFolder.Named(name)));
    }

    [Theory]
    [MemberData(nameof(Open))]
    public async Task Known_fix_gap_is_still_open(string name)
    {
        if (name != SpecimenRows.None)
            Assert.NotNull(await s_check.FixProblemAsync(SpecimenFolder.Named(name)));
    }
}
