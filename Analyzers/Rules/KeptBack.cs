using System.Collections.Immutable;

namespace TcpLint.Rules;

/// <summary>One defect, one finding: the suggestions that a finding keeps back. They come to light when it is cured, and are nothing new then.</summary>
internal static class KeptBack
{
    private static readonly ImmutableHashSet<(string Finding, string Suggestion)> s_pairs = ImmutableHashSet.Create(
        ("TCP3001", "TCP3004"), ("TCP3002", "TCP3004"), ("TCP3003", "TCP3004"),
        // What is set again says again that it is all that is set.
        ("TCP3002", "TCP5002"),
        // What is set at its own level is set at last.
        ("TCP5003", "TCP5002"),
        // A connection that stays open at the end of the stream is lost there, whatever fails before.
        ("TCP2002", "TCP1003"),
        // A socket that nothing closes is not closed when an operation on it fails, either.
        ("TCP1006", "TCP1003"),
        // A connection that nothing closed is not closed first by anybody: who closes it now may be the first to.
        ("TCP1001", "TCP4001"), ("TCP1002", "TCP4001"), ("TCP1003", "TCP4001"), ("TCP1006", "TCP4001"),
        ("TCP1001", "TCP4002"), ("TCP1002", "TCP4002"), ("TCP1003", "TCP4002"), ("TCP1006", "TCP4002"));

    public static bool By(string finding, string suggestion) => s_pairs.Contains((finding, suggestion));
}
