using TcpLint.Testing;

namespace TcpLint.Tests.Docs;

/// <summary>A file of the repository that is written from the code.</summary>
internal static class GeneratedDocument
{
    /// <summary>Set to 1, the tests write the documents instead of comparing them.</summary>
    public const string WriteVariable = "TCPLINT_WRITE_DOCS";

    /// <summary>Fails when the file is not what the code says; the message tells how to write it anew.</summary>
    /// <param name="path">Relative to the repository, with forward slashes.</param>
    public static void IsCurrent(string path, string text)
    {
        var file = Path.Combine([BuildPaths.RepositoryRoot, .. path.Split('/')]);
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
        var written = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        Assert.True(written == text, $"{path} is stale. Write it anew: {WriteVariable}=1 dotnet test --filter FullyQualifiedName~Docs");
    }
}
