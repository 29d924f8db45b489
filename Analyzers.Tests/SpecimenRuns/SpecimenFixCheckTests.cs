using Microsoft.CodeAnalysis.CodeFixes;
using TcpLint.Testing.Tests;
using static TcpLint.Tests.SpecimenRuns.SpecimenCheckTests;

namespace TcpLint.Tests.SpecimenRuns;

/// <summary>The check of fixes sees what it has to see: shown with fixes for locals called <c>bad</c> (DEMO1).</summary>
public class SpecimenFixCheckTests
{
    private const string Two = "int bad = 1; //~ DEMO1\nint badToo = bad; //~ DEMO1";

    [Theory]
    [InlineData("int good = 1;", false)]
    [InlineData("int bad = 1; //~ DEMO1", true)]
    [InlineData("int bad = 1; //~? DEMO1", false)]
    [InlineData("int bad = 1, odd = 2; //~ DEMO1, DEMO2", false)]
    [InlineData("int bad = 1; //~ DEMO9", false)]
    [InlineData("int bad = 1; //~ DEMO1\n// fix: none", false)]
    public void What_a_specimen_concerns(string statement, bool concerns) => Assert.Equal(concerns, With<RenameFix>().Concerns(Of(statement)));

    [Fact]
    public async Task Fixes_that_leave_nothing()
    {
        Assert.Null((await With<RenameFix>().FixAsync(Of(Two))).Problem);
        Assert.Null((await With<RenameFix>().FixAllAsync(Of(Two))).Problem);
    }

    [Theory]
    [InlineData("int good = 1; //~ DEMO1", "nothing was found to fix")]
    [InlineData("int badForever = 1; //~ DEMO1", "no fix for DEMO1 in line 5")]
    public async Task Fixes_that_do_not(string statement, string problem) =>
        Assert.Contains(problem, (await With<RenameFix>().FixAsync(Of(statement))).Problem);

    [Fact]
    public async Task A_fix_all_that_leaves_one() =>
        Assert.Contains("no fix for DEMO1 in line 6", (await With<ForgetfulFix>().FixAllAsync(Of(Two))).Problem);

    [Fact]
    public async Task A_fix_that_does_not_compile() =>
        Assert.Contains("does not compile", (await With<BreakingFix>().FixAsync(Of("int bad = 1; bad++; //~ DEMO1"))).Problem);

    [Fact]
    public async Task A_fix_that_never_settles() =>
        Assert.Contains("still findings after 20", (await With<RestlessFix>().FixAsync(Of("int bad = 1; //~ DEMO1"))).Problem);

    private static SpecimenFixCheck With<TFix>()
        where TFix : CodeFixProvider, new() => new(new([new DemoAnalyzer()]), [new TFix()]);
}
