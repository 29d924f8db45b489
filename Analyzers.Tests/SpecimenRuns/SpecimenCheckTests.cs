using TcpLint.Testing.Tests;

namespace TcpLint.Tests.SpecimenRuns;

/// <summary>The check of specimens sees what it has to see: shown with an analyzer that finds locals called <c>bad</c> (DEMO1) and <c>odd</c> (DEMO2).</summary>
public class SpecimenCheckTests
{
    private static readonly SpecimenCheck s_check = new([new DemoAnalyzer()]);

    [Theory]
    [InlineData("int bad = 1; //~ DEMO1")]
    [InlineData("int bad = 1; //~? DEMO1")]
    [InlineData("int bad = 1, badToo = 2; //~ DEMO1")]
    [InlineData("int bad = 1, odd = 2; //~ DEMO1, DEMO2")]
    [InlineData("int good = 1; //~? DEMO1")]
    [InlineData("int good = 1; //~ DEMO9")]
    [InlineData("List<Task> good = []; Console.WriteLine(good.Count());")]
    public async Task Exact(string statement) => Assert.Empty(await s_check.FindingProblemsAsync(Of(statement)));

    [Theory]
    [InlineData("int good = 1; //~ DEMO1", ":5: missed DEMO1")]
    [InlineData("int bad = 1;", ":5: not expected DEMO1")]
    [InlineData("//~ DEMO1\nint bad = 1;", ":5: missed DEMO1")]
    [InlineData("int odd = 1; //~ DEMO1", ":5: not expected DEMO2")]
    [InlineData("int good = missing;", "does not compile")]
    public async Task Not_exact(string statement, string problem) =>
        Assert.Contains(await s_check.FindingProblemsAsync(Of(statement)), p => p.Contains(problem));

    [Fact]
    public async Task Only_the_rules_of_the_header_count() =>
        Assert.Empty(await s_check.FindingProblemsAsync(new("S.cs", "// rules: DEMO2\nclass C { void M() { int bad = 1; } }")));

    [Fact]
    public async Task Options_reach_analyzers()
    {
        var project = await SpecimenProject.CreateAsync(new("S.cs", "// option: tcplint.min_backlog = 7\n// option: build_property.IsTestProject = true\nclass C { }"), []);
        var options = project.AnalyzerOptions.AnalyzerConfigOptionsProvider;
        Assert.True(options.GetOptions((await project.SpecimenDocument().GetSyntaxTreeAsync())!).TryGetValue("tcplint.min_backlog", out var backlog));
        Assert.Equal("7", backlog);
        Assert.True(options.GlobalOptions.TryGetValue("build_property.IsTestProject", out var isTest));
        Assert.Equal("true", isTest);
    }

    [Theory]
    [InlineData("int odd = 0;")]
    [InlineData("class C { static async Task Main() { await Task.Yield(); } }")]
    [InlineData("class C { }")]
    public async Task Programs_and_libraries(string code) => Assert.Empty(await s_check.FindingProblemsAsync(new("S.cs", code)));

    [Theory]
    [InlineData("int good = 1;", true)]
    [InlineData("int bad = 1; //~ DEMO1", true)]
    [InlineData("int bad = 1, odd = 2; //~ DEMO8, DEMO2", true)]
    [InlineData("int bad = 1; //~ DEMO9", false)]
    public void What_a_specimen_concerns(string statement, bool concerns) => Assert.Equal(concerns, s_check.Concerns(Of(statement)));

    internal static Specimen Of(string statement) => new("S.cs", $"// rules: DEMO1, DEMO2, DEMO9\nclass C\n{{\nvoid M() {{\n{statement}\n}} }}");
}
