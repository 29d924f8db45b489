using System.Text.RegularExpressions;
using TcpLint.Testing;

namespace TcpLint.Tests.Docs;

/// <summary>The page of a rule.</summary>
internal sealed partial class RulePage
{
    public const string Folder = "docs/rules";

    private readonly string _text;

    public RulePage(string id)
    {
        Path = $"{Folder}/{id}.md";
        _text = GeneratedDocument.Read(Path);
    }

    /// <summary>The ids that have a page.</summary>
    public static IEnumerable<string> Ids { get; } =
        Directory.GetFiles(System.IO.Path.Combine([BuildPaths.RepositoryRoot, .. Folder.Split('/')]), "*.md").Select(file => System.IO.Path.GetFileNameWithoutExtension(file)!);

    public string Path { get; }

    public string Title => _text.Split('\n')[0];

    /// <summary>The headings of the second level, in their order.</summary>
    public IReadOnlyList<string> Sections => [.. Heading().Matches(_text).Select(heading => heading.Groups["name"].Value)];

    /// <summary>The steps of the diagram: from one state of TCP to another.</summary>
    public IEnumerable<(string From, string To)> Steps => Step().Matches(_text).Select(step => (step.Groups["from"].Value, step.Groups["to"].Value));

    /// <summary>The C# below a heading of the third level: <c>Defect</c> or <c>Fixed</c>; null when there is none.</summary>
    public string? Example(string heading) =>
        Code().Matches(_text).FirstOrDefault(code => code.Groups["heading"].Value == heading)?.Groups["code"].Value;

    [GeneratedRegex(@"^## (?<name>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^    (?<from>\w+) --> (?<to>\w+)", RegexOptions.Multiline)]
    private static partial Regex Step();

    [GeneratedRegex(@"^### (?<heading>\w+)\n\n```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
