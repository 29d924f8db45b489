using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TcpLint.Testing;

namespace TcpLint.Tests.Robustness;

/// <summary>The analyzers read this solution's own source without an exception.</summary>
public class OwnSourceTests
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

    [Fact]
    public async Task No_analyzer_throws()
    {
        var sources = new[] { "Analyzers", "CodeFixes", "Analyzers.Tests" }.SelectMany(SourcesOf).ToList();
        Assert.Contains(sources, path => path.EndsWith(nameof(OwnSourceTests) + ".cs", StringComparison.Ordinal));
        if (ShippedComponents.Analyzers.IsEmpty)
            return;

        var trees = sources.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path)).Append(CSharpSyntaxTree.ParseText(ImplicitUsings));
        // Compiled as one project, some of it has errors: that is as in an editor.
        var compilation = CSharpCompilation.Create(
            "Own", trees, await ReferencesAsync(), new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        var run = await AnalyzerRun.RunAsync(compilation, ShippedComponents.Analyzers, new AnalyzerOptions([]));
        Assert.Empty(run.Crashes);
    }

    private static IEnumerable<string> SourcesOf(string project) =>
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
