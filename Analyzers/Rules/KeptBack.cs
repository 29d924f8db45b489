using System.Collections.Immutable;

namespace TcpLint.Rules;

/// <summary>One defect, one finding: the suggestions that a finding keeps back. They come to light when it is cured, and are nothing new then.</summary>
internal static class KeptBack
{
    private static readonly ImmutableHashSet<(string Finding, string Suggestion)> s_pairs = ImmutableHashSet.Create(
        ("TCP3001", "TCP3004"), ("TCP3002", "TCP3004"), ("TCP3003", "TCP3004"));

    public static bool By(string finding, string suggestion) => s_pairs.Contains((finding, suggestion));
}
