using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TcpLint.Testing;

/// <summary>
/// The reference assemblies of one target framework: what a user's compiler sees. They come from the SDK's targeting packs and from
/// restored packages, never from the assemblies that run the test.
/// </summary>
public sealed class ReferenceAssemblies
{
    private readonly Lazy<ImmutableArray<MetadataReference>> _references;

    private ReferenceAssemblies(string targetFramework, Func<IEnumerable<string>> folders)
    {
        TargetFramework = targetFramework;
        _references = new(() => [.. folders().SelectMany(Assemblies).Select(path => MetadataReference.CreateFromFile(path))]);
    }

    public static ReferenceAssemblies Default => Net.Net100;

    /// <summary>The short name of the framework, for example <c>net10.0</c>.</summary>
    public string TargetFramework { get; }

    public Task<ImmutableArray<MetadataReference>> ResolveAsync(string? language, CancellationToken cancellationToken) => Task.FromResult(_references.Value);

    public override string ToString() => TargetFramework;

    private static string TargetingPack(string pack, string framework) =>
        Directory.GetDirectories(Path.Combine(BuildPaths.DotnetRoot, "packs", pack))
            .OrderByDescending(folder => Version.TryParse(Path.GetFileName(folder).Split('-')[0], out var version) ? version : new Version())
            .Select(folder => Path.Combine(folder, "ref", framework))
            .FirstOrDefault(Directory.Exists)
        ?? throw new InvalidOperationException($"The SDK has no reference assemblies of {pack} for {framework}.");

    private static ReferenceAssemblies CoreApp(string framework, string version) =>
        new(framework, () => [Package($"microsoft.netcore.app.ref/{version}/ref/{framework}")]);

    private static string Package(string relativePath) => Path.Combine(BuildPaths.PackageRoot, relativePath);

    // Two files of the .NET Framework are native code beside their assembly.
    private static IEnumerable<string> Assemblies(string folder) => Directory.GetFiles(folder, "*.dll")
        .Where(path => Path.GetFileName(path) is not ("System.EnterpriseServices.Thunk.dll" or "System.EnterpriseServices.Wrapper.dll"))
        .Order(StringComparer.Ordinal);

    public static class Net
    {
        public static ReferenceAssemblies Net100 { get; } = new("net10.0", () => [TargetingPack("Microsoft.NETCore.App.Ref", "net10.0")]);

        /// <summary>With ASP.NET Core, as a web project has it.</summary>
        public static ReferenceAssemblies Net100Web { get; } = new("net10.0", () =>
            [TargetingPack("Microsoft.NETCore.App.Ref", "net10.0"), TargetingPack("Microsoft.AspNetCore.App.Ref", "net10.0")]);

        public static ReferenceAssemblies Net90 { get; } = CoreApp("net9.0", "9.0.20");

        public static ReferenceAssemblies Net80 { get; } = CoreApp("net8.0", "8.0.31");

        public static ReferenceAssemblies Net60 { get; } = CoreApp("net6.0", "6.0.36");

        public static ReferenceAssemblies Net50 { get; } = CoreApp("net5.0", "5.0.0");
    }

    public static class NetCore
    {
        public static ReferenceAssemblies NetCoreApp31 { get; } = CoreApp("netcoreapp3.1", "3.1.0");
    }

    public static class NetStandard
    {
        public static ReferenceAssemblies NetStandard20 { get; } = new("netstandard2.0", () => [Package("netstandard.library/2.0.3/build/netstandard2.0/ref")]);

        public static ReferenceAssemblies NetStandard21 { get; } = new("netstandard2.1", () => [Package("netstandard.library.ref/2.1.0/ref/netstandard2.1")]);
    }

    public static class NetFramework
    {
        private const string Folder = "microsoft.netframework.referenceassemblies.net472/1.0.3/build/.NETFramework/v4.7.2";

        public static class Net472
        {
            public static ReferenceAssemblies Default { get; } = new("net472", () => [Package(Folder), Package(Folder + "/Facades")]);
        }
    }
}
