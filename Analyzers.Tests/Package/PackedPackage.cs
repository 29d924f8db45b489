using System.IO.Compression;
using TcpLint.Testing;

namespace TcpLint.Tests.Package;

/// <summary>
/// The package, packed once for all tests from what this build compiled, in a folder that goes away afterwards. Its version is new in each run, so
/// that no cache can answer for it.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("tcplint-package-").FullName;
    public string Version { get; } = $"0.0.{DateTime.UtcNow:yyMMdd}-test{DateTime.UtcNow:HHmmssfff}";
    public string Path => System.IO.Path.Combine(Folder, $"TcpLint.{Version}.nupkg");

    public async Task InitializeAsync()
    {
        var (exitCode, output) = await DotnetCommand.RunAsync(
            BuildPaths.RepositoryRoot, new Dictionary<string, string>(),
            "pack", "Package", "--no-build", "-c", BuildPaths.Configuration, $"-p:PackageVersion={Version}", "-o", Folder, "-nodeReuse:false");
        Assert.True(exitCode == 0 && File.Exists(Path), output);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    public byte[] Read(string entry)
    {
        using var package = ZipFile.OpenRead(Path);
        using var stream = package.GetEntry(entry)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public IReadOnlyList<string> Entries()
    {
        using var package = ZipFile.OpenRead(Path);
        return [.. package.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }
}
