using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TcpLint.Testing;

namespace TcpLint.Tests.Robustness;

/// <summary>This solution's own source as one compilation. Put together, some of it has errors: that is as in an editor.</summary>
internal static class OwnSource
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Xunit;
        """;

    public static IReadOnlyList<string> Files { get; } = [.. new[] { "Analyzers", "CodeFixes", "Analyzers.Tests" }.SelectMany(FilesOf)];

    public static async Task<CSharpCompilation> CompileAsync()
    {
        var trees = Files.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path)).Append(CSharpSyntaxTree.ParseText(ImplicitUsings));
        return CSharpCompilation.Create(
            "Own", trees, await ReferencesAsync(), new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static IEnumerable<string> FilesOf(string project) =>
        Directory.EnumerateFiles(Path.Combine(BuildPaths.RepositoryRoot, project), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj" or "Specimens" or "Languages"));

    private static async Task<IEnumerable<MetadataReference>> ReferencesAsync()
    {
        var framework = await ReferenceAssemblies.Net.Net100.ResolveAsync(LanguageNames.CSharp, default);
        var libraries = new[] { "Microsoft.CodeAnalysis*.dll", "xunit.*.dll" }
            .SelectMany(pattern => Directory.EnumerateFiles(AppContext.BaseDirectory, pattern))
            .Select(path => MetadataReference.CreateFromFile(path));
        return framework.Concat(libraries);
    }
}
