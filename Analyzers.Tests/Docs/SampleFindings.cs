using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Testing;

namespace TcpLint.Tests.Docs;

/// <summary>What a build of a sample, or of an example, prints, found without building it.</summary>
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
        var findings = await InAsync(await ProjectOfAsync(sample));
        return [.. findings.Where(finding => finding.Severity >= DiagnosticSeverity.Warning)];
    }

    /// <summary>A sample as a project, with its <c>.editorconfig</c>.</summary>
    public static Task<Project> ProjectOfAsync(string sample)
    {
        var files = Directory.GetFiles(Path.Combine(BuildPaths.RepositoryRoot, sample), "*.cs").Order(StringComparer.Ordinal);
        return ProjectAsync(
            OutputKind.ConsoleApplication, files.Select(file => ($"/{sample}/{Path.GetFileName(file)}", SourceText.From(File.ReadAllText(file)))),
            [($"/{sample}/.editorconfig", SourceText.From(File.ReadAllText(Path.Combine(BuildPaths.RepositoryRoot, sample, ".editorconfig"))))]);
    }

    /// <summary>Everything found in sources, as in a new project of the SDK.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> InAsync(OutputKind kind, IEnumerable<(string Path, SourceText Text)> sources) =>
        await InAsync(await ProjectAsync(kind, sources, []));

    private static async Task<IReadOnlyList<Diagnostic>> InAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var run = await AnalyzerRun.RunAsync(compilation, ShippedComponents.Analyzers, project.AnalyzerOptions);
        return run.ThrowIfCrashed().Findings;
    }

    private static async Task<Project> ProjectAsync(
        OutputKind kind, IEnumerable<(string Path, SourceText Text)> sources, IEnumerable<(string Path, SourceText Text)> configuration)
    {
        var state = new SolutionState { Sources = { ("/ImplicitUsings.cs", ImplicitUsings) } };
        state.Sources.AddRange(sources);
        state.AnalyzerConfigFiles.AddRange(configuration);
        return TestProject.Create(
            state, new CSharpParseOptions(LanguageVersion.Latest),
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable),
            await ReferenceAssemblies.Net.Net100.ResolveAsync(LanguageNames.CSharp, default));
    }

    /// <summary>A finding as the compiler prints it, with a path from the repository on.</summary>
    public static string Line(Diagnostic finding)
    {
        var span = finding.Location.GetLineSpan();
        var start = span.StartLinePosition;
        return $"{span.Path[1..]}({start.Line + 1},{start.Character + 1}): {finding.Severity.ToString().ToLowerInvariant()} {finding.Id}: {finding.GetMessage()}";
    }
}
