namespace TcpLint.Tests.Docs;

public class ReadmeTests
{
    [Fact]
    public async Task It_shows_what_a_build_of_the_sample_prints()
    {
        var lines = (await SampleFindings.OfAsync("samples/LeakyServer")).Select(SampleFindings.Line);
        GeneratedDocument.SectionIsCurrent(
            "README.md", "findings of samples/LeakyServer, written by a test", $"```text\n{string.Concat(lines.Select(line => line + "\n"))}```\n");
    }

    [Fact]
    public void It_lists_every_rule() => GeneratedDocument.SectionIsCurrent("README.md", "rules", RuleRow.Table(RulePage.Folder));

    [Fact]
    public async Task The_sample_has_one_defect_of_each_kind()
    {
        var rules = (await SampleFindings.OfAsync("samples/LeakyServer")).Select(finding => finding.Id).ToList();
        Assert.Equal(rules.Distinct(), rules);
        Assert.Contains("TCP1001", rules);
    }
}
