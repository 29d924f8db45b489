using System.Text.RegularExpressions;
using TcpLint.Testing;

namespace TcpLint.Tests.Docs;

public partial class LinkTests
{
    public static TheoryData<string> Documents =>
    [
        .. new[] { "", "docs", "docs/rules" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(BuildPaths.RepositoryRoot, folder), "*.md"))
            .Select(file => Path.GetRelativePath(BuildPaths.RepositoryRoot, file)),
    ];

    /// <summary>A link within the repository leads to a file of it.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_somewhere(string document)
    {
        var file = Path.Combine(BuildPaths.RepositoryRoot, document);
        var targets = Link().Matches(File.ReadAllText(file)).Select(link => link.Groups["target"].Value).Where(target => !target.Contains("://") && !RulePageTests.ToCome.Contains(Path.GetFileNameWithoutExtension(target)));
        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, target)), $"{document}: {target}"));
    }

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
