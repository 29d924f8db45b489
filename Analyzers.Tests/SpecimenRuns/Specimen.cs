using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TcpLint.Tests.SpecimenRuns;

/// <summary>A finding that a specimen names at the end of a line.</summary>
/// <param name="Line">One-based.</param>
/// <param name="Rule">The id.</param>
/// <param name="Required">True for <c>//~ TCP1001</c>, which must be found; false for <c>//~? TCP1001</c>, which may be.</param>
internal sealed record ExpectedFinding(int Line, string Rule, bool Required);

/// <summary>
/// A small program that says what is to be found in it: <c>//~ TCP1001</c> and <c>//~? TCP1001</c> at the end of a line, and in lines of
/// their own <c>// rules: TCP1001,TCP1002</c> (only these count), <c>// option: key = value</c> and <c>// fix: none</c>.
/// </summary>
internal sealed partial class Specimen
{
    private readonly Regex _rules = new("^TCP");

    public Specimen(string name, string text)
    {
        Name = name;
        Text = text;
        var expected = ImmutableArray.CreateBuilder<ExpectedFinding>();
        var options = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (index, line) in text.Split('\n').Index())
        {
            if (Mark().Match(line) is { Success: true } mark)
                expected.AddRange(Words(mark.Groups["rules"].Value).Select(rule => new ExpectedFinding(index + 1, rule, !mark.Groups["may"].Success)));
            if (Header().Match(line) is not { Success: true } header)
                continue;
            var value = header.Groups["value"].Value.Trim();
            switch (header.Groups["key"].Value)
            {
                case "rules":
                    _rules = new($"^({string.Join('|', Words(value))})$");
                    break;
                case "option":
                    var parts = value.Split('=', 2, StringSplitOptions.TrimEntries);
                    options[parts[0]] = parts[1];
                    break;
                case "fix":
                    FixesClean = value != "none";
                    break;
            }
        }

        Expected = expected.ToImmutable();
        Options = options;
    }

    /// <summary>Its path within the folder of specimens, with slashes.</summary>
    public string Name { get; }
    public string Text { get; }
    public ImmutableArray<ExpectedFinding> Expected { get; }
    public IReadOnlyDictionary<string, string> Options { get; }

    /// <summary>Whether the first fix offered for each finding, repeated, leaves nothing to find.</summary>
    public bool FixesClean { get; } = true;

    /// <summary>Whether findings of the rule count here.</summary>
    public bool LooksAt(string rule) => _rules.IsMatch(rule);

    public override string ToString() => Name;

    private static string[] Words(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"//~(?<may>\?)?\s*(?<rules>[A-Z]+\d+(\s*,\s*[A-Z]+\d+)*)\s*$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^//\s*(?<key>rules|option|fix):(?<value>.*)$")]
    private static partial Regex Header();
}
