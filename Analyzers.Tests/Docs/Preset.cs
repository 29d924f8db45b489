using Microsoft.CodeAnalysis;

namespace TcpLint.Tests.Docs;

/// <summary>
/// A value of <c>TcpLintMode</c> that is a file of the package. The mode <c>recommended</c> is none: a severity that a file of the package gives
/// to a rule would beat the one that a user gives to its category.
/// </summary>
/// <param name="Name">The mode.</param>
/// <param name="Purpose">What it is for, in a line.</param>
/// <param name="Severity">What it makes of a rule; null leaves the rule as it is.</param>
internal sealed record Preset(string Name, string Purpose, Func<DiagnosticDescriptor, string?> Severity)
{
    public static IReadOnlyList<Preset> All { get; } =
    [
        new("none", "Every rule is off.", _ => "none"),
        new("strict", "What is a warning by default fails the build.", rule => rule.DefaultSeverity == DiagnosticSeverity.Warning ? "error" : null),
        new("audit", "Every rule is a warning, suggestions too: to look through a code base once.", _ => "warning"),
    ];

    public string Path => $"Package/config/{Name}.globalconfig";

    public string Text =>
        $"""
        # TcpLintMode = {Name}. {Purpose}
        is_global = true
        # Below everything that a user writes.
        global_level = -100


        """.ReplaceLineEndings("\n")
        + string.Concat(RuleRow.Rules.Select(rule => Severity(rule) is { } severity ? $"dotnet_diagnostic.{rule.Id}.severity = {severity}\n" : ""));
}
