using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TcpLint.Testing;

namespace TcpLint.Tests.Robustness;

/// <summary>Correct socket code in every version of the language: <c>Languages/CSharp-N.cs</c> uses what version N brought.</summary>
public class LanguageVersionTests
{
    private static readonly string s_folder = Path.Combine(BuildPaths.ProjectDirectory, "Robustness", "Languages");

    private static IEnumerable<string> Sampled =>
        Directory.GetFiles(s_folder).Select(path => Path.GetFileNameWithoutExtension(path)["CSharp-".Length..]).Order(StringComparer.Ordinal);

    public static TheoryData<string> Versions => new(Sampled);

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Correct_code_compiles_and_gets_no_finding(string version)
    {
        Assert.True(LanguageVersionFacts.TryParse(version, out var language));
        var tree = CSharpSyntaxTree.ParseText(await File.ReadAllTextAsync(Path.Combine(s_folder, $"CSharp-{version}.cs")), new(language));
        var isProgram = tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        var compilation = CSharpCompilation.Create(
            "Sample", [tree], await ReferenceAssemblies.Net.Net100.ResolveAsync(LanguageNames.CSharp, default),
            new(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));

        if (ShippedComponents.Analyzers.IsEmpty)
            return;
        var run = await AnalyzerRun.RunAsync(compilation, ShippedComponents.Analyzers, new AnalyzerOptions([]));
        Assert.Empty(run.ThrowIfCrashed().Findings);
    }

    [Fact]
    public void Every_version_has_a_sample()
    {
        var versions = Enum.GetValues<LanguageVersion>()
            .Where(v => v is >= LanguageVersion.CSharp1 and <= LanguageVersion.CSharp14)
            .Select(v => v.ToDisplayString().Replace(".0", ""));
        Assert.Empty(versions.Except(Sampled));
    }
}
