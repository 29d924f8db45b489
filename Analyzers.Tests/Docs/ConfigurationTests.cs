using TcpLint.Options;

namespace TcpLint.Tests.Docs;

/// <summary>What can be configured is written down.</summary>
public class ConfigurationTests
{
    private const string Page = "docs/configuration.md";

    [Fact]
    public void Every_option_is_in_the_table()
    {
        var rows = TcpLintOptions.All.Select(option => (IReadOnlyList<string?>)[$"`{option.Key}`", option.Allowed, option.Default.Length == 0 ? "empty" : $"`{option.Default}`"]);
        GeneratedDocument.SectionIsCurrent(Page, "options", MarkdownTable.Of(["Key", "Allowed", "Default"], rows));
    }

    /// <summary>Beside its row each option has a line that says what it does.</summary>
    [Fact]
    public void Every_option_is_explained() => Assert.All(TcpLintOptions.All, option => Assert.Contains($"\n- `{option.Key}`", GeneratedDocument.Read(Page)));

    [Fact]
    public void Every_category_is_named() =>
        Assert.All(RuleRow.Rules.Select(rule => rule.Category).Distinct(), category => Assert.Contains($"`{category}`", GeneratedDocument.Read(Page)));
}
