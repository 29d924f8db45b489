using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Testing;

namespace TcpLint.Tests.Docs;

/// <summary>What a build of a sample prints, found without building it.</summary>
internal static class SampleFindings
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>The findings from a warning on, by file and line.</summary>
    /// <param name="sample">The folder, for example <c>samples/LeakyServer</c>.</param>
    public static async Task<IReadOnlyList<Diagnostic>> OfAsync(string sample)
    {
        var state = new SolutionState { Sources = { ("/ImplicitUsings.cs", ImplicitUsings) } };
        foreach (var path in Directory.GetFiles(Path.Combine(BuildPaths.RepositoryRoot, sample), "*.cs").Order(StringComparer.Ordinal))
            state.Sources.Add(($"/{sample}/{Path.GetFileName(path)}", SourceText.From(await File.ReadAllTextAsync(path))));
        var project = TestProject.Create(
            state, new CSharpParseOptions(LanguageVersion.Latest),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable),
            await ReferenceAssemblies.Net.Net100.ResolveAsync(LanguageNames.CSharp, default));
        var compilation = (await project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var run = await AnalyzerRun.RunAsync(compilation, ShippedComponents.Analyzers, project.AnalyzerOptions);
        return [.. run.ThrowIfCrashed().Findings.Where(finding => finding.Severity >= DiagnosticSeverity.Warning)];
    }

    /// <summary>A finding as the compiler prints it, with a path from the repository on.</summary>
    public static string Line(Diagnostic finding)
    {
        var span = finding.Location.GetLineSpan();
        var start = span.StartLinePosition;
        return $"{span.Path[1..]}({start.Line + 1},{start.Character + 1}): {finding.Severity.ToString().ToLowerInvariant()} {finding.Id}: {finding.GetMessage()}";
    }
}
