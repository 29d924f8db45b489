using System;
using System.Globalization;

namespace TcpLint.Options;

/// <summary>One option of TcpLint: what may be written for its key, and what holds when nothing or something else is.</summary>
/// <param name="Key">The key in an <c>.editorconfig</c> or a global analyzer config.</param>
/// <param name="Allowed">What is allowed, in the words of a message.</param>
/// <param name="IsAllowed">Whether a value, trimmed, is allowed.</param>
/// <param name="Default">What holds otherwise.</param>
internal sealed record TcpLintOption(string Key, string Allowed, Func<string, bool> IsAllowed, string Default)
{
    public static TcpLintOption OneOf(string key, params string[] words) =>
        new(key, string.Join(", ", words), value => Array.Exists(words, w => string.Equals(w, value, StringComparison.OrdinalIgnoreCase)), words[0]);

    public static TcpLintOption Between(string key, int least, int most, int byDefault, string unit = "") => new(
        key,
        $"{Text(least)} to {Text(most)}{unit}",
        value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most,
        Text(byDefault));

    /// <summary>A list of methods. Whether each of its entries names one, a compilation tells.</summary>
    public static TcpLintOption Methods(string key) => new(key, "documentation ids or Type.Method, separated by ','", _ => true, "") { IsListOfMethods = true };

    /// <summary>Whether it names methods: see <see cref="NamedMethods"/>.</summary>
    public bool IsListOfMethods { get; private init; }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
