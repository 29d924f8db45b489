using System.Text.RegularExpressions;
using TcpLint.Testing;

namespace TcpLint.Tests.Docs;

public class ReadmeTests
{
    private const string Leaky = "samples/LeakyServer";

    /// <summary>What no code of a server can show.</summary>
    private static readonly string[] s_notInTheSample = ["TCP0001"];

    [Fact]
    public async Task It_shows_what_a_build_of_the_sample_prints()
    {
        var lines = (await SampleFindings.OfAsync(Leaky)).Select(SampleFindings.Line);
        GeneratedDocument.SectionIsCurrent(
            "docs/samples.md", "findings of samples/LeakyServer, written by a test", $"```text\n{string.Concat(lines.Select(line => line + "\n"))}```\n");
        GeneratedDocument.SectionIsCurrent(
            "README.md", "findings of samples/LeakyServer, written by a test", $"```text\n{string.Concat(lines.Where(InReadme).Select(line => line + "\n"))}```\n");
    }

    [Fact]
    public void It_lists_every_rule() => GeneratedDocument.SectionIsCurrent("README.md", "rules", RuleRow.Table(RulePage.Folder));

    [Fact]
    public void It_shows_what_the_kernel_showed() =>
        GeneratedDocument.SectionIsCurrent("README.md", "evidence", EvidenceDocument.Table("TCP1001", "TCP2001", "TCP3001"));

    [Fact]
    public async Task The_sample_has_a_defect_of_each_kind()
    {
        var found = (await SampleFindings.OfAsync(Leaky)).Select(finding => finding.Id).ToHashSet();
        Assert.Empty(ShippedComponents.Rules.Except(s_notInTheSample).Except(found));
    }

    [Fact]
    public async Task Every_message_names_a_variable_and_its_type()
    {
        var found = await SampleFindings.OfAsync(Leaky);
        Assert.Empty(found.Where(finding => !Regex.IsMatch(finding.GetMessage(), @"'[\w.]+' \(\w+\)|^'_open' loses a connection \(\w+\)|holds a connection \(\w+\)")).Select(SampleFindings.Line));
    }

    [Fact]
    public async Task The_mended_sample_has_none() => Assert.Empty((await SampleFindings.OfAsync("samples/FixedServer")).Select(SampleFindings.Line));

    private static bool InReadme(string line) => new[] { "TCP1001", "TCP1003", "TCP2001", "TCP3001" }.Any(line.Contains);
}
