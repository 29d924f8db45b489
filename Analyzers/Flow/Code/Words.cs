using System;
using System.Collections.Generic;

namespace TcpLint.Flow;

/// <summary>The words of a text: of code, but also of its comments.</summary>
internal static class Words
{
    /// <summary>Whether a word stands in a part of a text.</summary>
    public static bool Stands(string text, int start, int end, string word)
    {
        end = Math.Min(end, text.Length);
        if (word.Length == 0)
            return false; // broken code declares members without a name
        for (var at = text.IndexOf(word, start, end - start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, end - at - word.Length, StringComparison.Ordinal))
        {
            if (IsWhole(text, at, word.Length))
                return true;
        }

        return false;
    }

    /// <summary>The words in a part of a text, each as often as it stands there.</summary>
    public static IEnumerable<(int Start, int Length)> In(string text, int start, int end)
    {
        end = Math.Min(end, text.Length);
        for (var at = start; at < end; at++)
        {
            if (!IsPart(text[at]))
                continue;
            var first = at;
            while (++at < end && IsPart(text[at])) { }
            yield return (first, at - first);
        }
    }

    /// <summary>Whether a part of a text is a whole word.</summary>
    public static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !IsPart(text[at - 1])) && (at + length >= text.Length || !IsPart(text[at + length]));

    private static bool IsPart(char c) => c < 128 ? c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' : char.IsLetterOrDigit(c);
}
