using TcpLint.Testing;

namespace TcpLint.Tests.SpecimenRuns;

/// <summary>The specimens on disk, and the lists of those that are not met yet.</summary>
internal static class SpecimenFolder
{
    private static readonly string Root = Path.Combine(BuildPaths.ProjectDirectory, "Specimens");

    private static readonly Lazy<IReadOnlyList<Specimen>> s_all = new(() =>
    [
        .. Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(path => new Specimen(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(specimen => specimen.Name, StringComparer.Ordinal),
    ]);

    /// <summary>Specimens whose findings are not exact yet.</summary>
    public const string KnownGaps = "known-gaps.txt";

    /// <summary>Specimens whose fixes do not leave them clean yet.</summary>
    public const string KnownFixGaps = "known-fix-gaps.txt";

    public static IReadOnlyList<Specimen> All => s_all.Value;

    public static Specimen Named(string name) => All.Single(specimen => specimen.Name == name);

    /// <summary>The entries of a list, one a line: <c>path # reason</c>.</summary>
    public static IReadOnlyList<(string Name, string Reason)> Gaps(string list) =>
    [
        .. File.ReadLines(Path.Combine(Root, list))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('#', 2, StringSplitOptions.TrimEntries))
            .Select(parts => (parts[0], parts.ElementAtOrDefault(1) ?? "")),
    ];
}
