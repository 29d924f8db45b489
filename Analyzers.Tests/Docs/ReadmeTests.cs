using TcpLint.Testing;

namespace TcpLint.Tests.Docs;

public class ReadmeTests
{
    private const string Begin = "<!-- findings of samples/LeakyServer, written by a test -->\n";
    private const string End = "<!-- end of findings -->";

    [Fact]
    public async Task It_shows_what_a_build_of_the_sample_prints()
    {
        var lines = (await SampleFindings.OfAsync("samples/LeakyServer")).Select(SampleFindings.Line);
        var readme = (await File.ReadAllTextAsync(Path.Combine(BuildPaths.RepositoryRoot, "README.md"))).ReplaceLineEndings("\n");
        var (begin, end) = (readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, readme.IndexOf(End, StringComparison.Ordinal));
        GeneratedDocument.IsCurrent("README.md", $"{readme[..begin]}```text\n{string.Concat(lines.Select(line => line + "\n"))}```\n{readme[end..]}");
    }

    [Fact]
    public async Task The_sample_has_one_defect_of_each_kind()
    {
        var rules = (await SampleFindings.OfAsync("samples/LeakyServer")).Select(finding => finding.Id).ToList();
        Assert.Equal(rules.Distinct(), rules);
        Assert.Contains("TCP1001", rules);
    }
}
