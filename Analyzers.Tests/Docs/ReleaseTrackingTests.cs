using System.Text.RegularExpressions;

namespace TcpLint.Tests.Docs;

public partial class ReleaseTrackingTests
{
    [Fact]
    public void It_lists_every_rule_with_its_category_severity_and_title()
    {
        var listed = new[] { "Shipped", "Unshipped" }
            .SelectMany(part => Row().Matches(GeneratedDocument.Read($"Analyzers/AnalyzerReleases.{part}.md")))
            .Select(row => row.Value.TrimEnd());
        Assert.Equal(
            RuleRow.Rules.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {RuleRow.Title(rule)}"),
            listed.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("^TCP.*$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
