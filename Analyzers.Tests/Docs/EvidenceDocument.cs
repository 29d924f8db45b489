namespace TcpLint.Tests.Docs;

/// <summary>What the tests on the kernel wrote down, read again.</summary>
internal static class EvidenceDocument
{
    public const string Path = "docs/evidence.md";

    private static readonly string[] s_head = ["Rule", "With the defect", "After the fix"];

    /// <summary>The rows of some rules.</summary>
    public static string Table(params string[] rules) => MarkdownTable.Of(s_head, rules.Select(rule => (IReadOnlyList<string?>)Row(rule)!));

    /// <summary>The row of a rule; null when it has none.</summary>
    public static string[]? Row(string rule) => GeneratedDocument.Read(Path).Split('\n')
        .Where(line => line.StartsWith($"| {rule} |", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split(" | "))
        .FirstOrDefault(row => row.Length == s_head.Length);
}
