using Microsoft.CodeAnalysis;
using TcpLint.Testing;

namespace TcpLint.Tests.Docs;

/// <summary>What the documents say of a rule in one line, from its descriptor and from the fixes that know it.</summary>
internal static class RuleRow
{
    /// <summary>Every rule of the package, by its id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Rules { get; } =
        [.. ShippedComponents.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    private static readonly HashSet<string> s_fixable = [.. ShippedComponents.Fixes.SelectMany(fix => fix.FixableDiagnosticIds)];

    /// <summary>All rules, each with a link to its page.</summary>
    /// <param name="pages">The folder of the pages, as seen from the document that shows the table.</param>
    public static string Table(string pages) => MarkdownTable.Of(
        ["Rule", "Title", "Category", "Severity", "Fix"],
        Rules.Select(rule => (IReadOnlyList<string?>)[$"[{rule.Id}]({pages}/{rule.Id}.md)", Title(rule), rule.Category, rule.DefaultSeverity.ToString(), Fix(rule)]));

    /// <summary>The table at the head of a rule's page.</summary>
    public static string Head(DiagnosticDescriptor rule) => MarkdownTable.Of(
        ["Rule", "Category", "Severity", "On by default", "Fix"],
        [[rule.Id, rule.Category, rule.DefaultSeverity.ToString(), rule.IsEnabledByDefault ? "yes" : "no", Fix(rule)]]);

    public static string Title(DiagnosticDescriptor rule) => rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Fix(DiagnosticDescriptor rule) => s_fixable.Contains(rule.Id) ? "yes" : "no";
}
