using System.Reflection;

namespace TcpLint.Testing;

/// <summary>The folders that the build of this assembly worked in, written into it by the project file.</summary>
internal static class BuildPaths
{
    /// <summary>The folder of the test project.</summary>
    public static string ProjectDirectory { get; } = Metadata("ProjectDirectory");

    /// <summary>The folder of the solution.</summary>
    public static string RepositoryRoot { get; } = Path.GetDirectoryName(ProjectDirectory)!;

    /// <summary>The folder that NuGet restores packages to.</summary>
    public static string PackageRoot { get; } = Metadata("PackageRoot");

    /// <summary>Debug or Release.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The folder of the .NET installation that runs the tests.</summary>
    public static string DotnetRoot { get; } =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    private static string Metadata(string key) =>
        typeof(BuildPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!.TrimEnd('/', '\\');
}
