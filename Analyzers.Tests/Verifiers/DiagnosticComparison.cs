using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace TcpLint.Testing;

/// <summary>Compares the diagnostics that a test expects with those that were reported.</summary>
internal static class DiagnosticComparison
{
    /// <summary>What is wrong, one line each; null when each expected diagnostic was reported and no other.</summary>
    public static string? Differences(IEnumerable<DiagnosticResult> expected, IEnumerable<Diagnostic> reported)
    {
        var extra = reported.ToList();
        var missing = new List<DiagnosticResult>();
        // The most exact expectation chooses first, so that a loose one cannot take the diagnostic that it needs.
        foreach (var result in expected.OrderByDescending(r => r.Message is not null).ThenByDescending(r => r.Spans.Length))
        {
            var match = extra.FindIndex(diagnostic => Difference(result, diagnostic) is null);
            if (match < 0)
                missing.Add(result);
            else
                extra.RemoveAt(match);
        }

        if (missing.Count == 0 && extra.Count == 0)
            return null;
        var text = new StringBuilder();
        foreach (var result in missing)
        {
            text.AppendLine($"  expected but not reported: {result}");
            foreach (var near in extra.Where(diagnostic => diagnostic.Id == result.Id))
                text.AppendLine($"    not the same as {Text(near)}: {Difference(result, near)}");
        }

        foreach (var diagnostic in extra)
            text.AppendLine($"  reported but not expected: {Text(diagnostic)}");
        return text.ToString();
    }

    /// <summary>Why a diagnostic is not the expected one; null when it is.</summary>
    private static string? Difference(DiagnosticResult expected, Diagnostic actual)
    {
        if (expected.Id != actual.Id)
            return "its id differs";
        if (expected.Severity != actual.Severity && !expected.Options.HasFlag(DiagnosticOptions.IgnoreSeverity))
            return $"its severity is {actual.Severity}";
        if (expected.Message is { } message && message != actual.GetMessage(CultureInfo.InvariantCulture))
            return "its message differs";
        if (!expected.HasLocation)
            return actual.Location == Location.None ? null : "it has a location";
        if (!expected.Spans[0].Matches(actual.Location.GetLineSpan()))
            return "its span differs";
        if (expected.Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations))
            return null;
        if (actual.AdditionalLocations.Count != expected.Spans.Length - 1)
            return $"it has {actual.AdditionalLocations.Count} additional locations, not {expected.Spans.Length - 1}";
        return expected.Spans.Skip(1).Zip(actual.AdditionalLocations).All(pair => pair.First.Matches(pair.Second.GetLineSpan()))
            ? null
            : "its additional locations differ";
    }

    private static string Text(Diagnostic diagnostic) =>
        $"{(diagnostic.Location == Location.None ? "no location" : DiagnosticLocation.Text(diagnostic.Location.GetLineSpan()))}: "
        + $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"
        + string.Concat(diagnostic.AdditionalLocations.Select(l => $"\n      then {DiagnosticLocation.Text(l.GetLineSpan())}"));
}
