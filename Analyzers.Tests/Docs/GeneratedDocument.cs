using TcpLint.Testing;

namespace TcpLint.Tests.Docs;

/// <summary>A file of the repository, or a marked part of one, that is written from the code.</summary>
internal static class GeneratedDocument
{
    /// <summary>Set to 1, the tests write the documents instead of comparing them.</summary>
    public const string WriteVariable = "TCPLINT_WRITE_DOCS";

    /// <summary>The text of a file of the repository, with \n at the line ends; empty when there is none.</summary>
    /// <param name="path">Relative to the repository, with forward slashes.</param>
    public static string Read(string path) => File.Exists(FileOf(path)) ? File.ReadAllText(FileOf(path)).ReplaceLineEndings("\n") : "";

    /// <summary>Fails when the file is not what the code says; the message tells how to write it anew.</summary>
    /// <param name="path">Relative to the repository, with forward slashes.</param>
    public static void IsCurrent(string path, string text)
    {
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(FileOf(path))!);
            File.WriteAllText(FileOf(path), text);
        }
        Assert.True(Read(path) == text, $"{path} is stale. Write it anew: {WriteVariable}=1 dotnet test --filter FullyQualifiedName~Docs");
    }

    /// <summary>The same for what stands between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- end of name --&gt;</c>; the rest of the file is written by hand.</summary>
    public static void SectionIsCurrent(string path, string name, string text)
    {
        var (all, begin, end) = (Read(path), $"<!-- {name} -->\n", $"<!-- end of {name.Split(',', ' ')[0]} -->");
        var (from, to) = (all.IndexOf(begin, StringComparison.Ordinal), all.IndexOf(end, StringComparison.Ordinal));
        Assert.True(from >= 0 && to > from, $"{path} has no part between '{begin.Trim()}' and '{end}'.");
        IsCurrent(path, all[..(from + begin.Length)] + text + all[to..]);
    }

    /// <summary>The same for what stands below a heading, up to the end of the file; the heading is added when it is missing.</summary>
    public static void LastSectionIsCurrent(string path, string heading, string text)
    {
        var all = Read(path);
        var from = all.IndexOf($"\n{heading}\n", StringComparison.Ordinal);
        IsCurrent(path, (from < 0 ? all : all[..from]) + $"\n{heading}\n{text}");
    }

    private static string FileOf(string path) => Path.Combine([BuildPaths.RepositoryRoot, .. path.Split('/')]);
}
