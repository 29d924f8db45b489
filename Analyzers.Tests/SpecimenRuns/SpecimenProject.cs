using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Testing;

namespace TcpLint.Tests.SpecimenRuns;

/// <summary>Makes a project of a specimen, as a new console or library project of the SDK would be.</summary>
internal static partial class SpecimenProject
{
    private const string Folder = "/specimens/";
    private const string DocumentName = "Specimen";

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest, DocumentationMode.Parse, SourceCodeKind.Regular,
    [
        "TRACE", "NET", "NETCOREAPP", "NETCOREAPP2_0_OR_GREATER", "NETCOREAPP2_1_OR_GREATER", "NETCOREAPP3_0_OR_GREATER", "NETCOREAPP3_1_OR_GREATER",
        "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER",
    ]);

    // Every specimen is added to one of a few empty projects whose references the compiler has bound already: that is most of the work.
    private static readonly ConcurrentDictionary<(OutputKind Kind, string Rules), Task<(Project Project, Compilation? Bound)>> s_empty = new();

    /// <param name="specimen">What to compile.</param>
    /// <param name="rules">The rules to enable at least as warnings, so that no default severity hides one.</param>
    /// <param name="text">Another text in place of the specimen's own.</param>
    public static async Task<Project> CreateAsync(Specimen specimen, IEnumerable<string> rules, string? text = null)
    {
        text ??= specimen.Text;
        var kind = IsProgram(text) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var (project, _) = await s_empty.GetOrAdd((kind, string.Join(',', rules.Order(StringComparer.Ordinal))), CreateEmptyAsync);
        project = project.AddDocument(DocumentName, SourceText.From(text), filePath: Folder + specimen.Name).Project;
        if (specimen.Options.Count == 0)
            return project;
        var config = "is_global = true\n" + string.Concat(specimen.Options.Select(option => $"{option.Key} = {option.Value}\n"));
        return project.AddAnalyzerConfigDocument(".globalconfig", SourceText.From(config), filePath: Folder + ".globalconfig").Project;
    }

    private static async Task<(Project Project, Compilation? Bound)> CreateEmptyAsync((OutputKind Kind, string Rules) like)
    {
        var options = new CSharpCompilationOptions(
            like.Kind, allowUnsafe: true, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Annotations,
            specificDiagnosticOptions: like.Rules.Split(',', StringSplitOptions.RemoveEmptyEntries).ToImmutableDictionary(rule => rule, _ => ReportDiagnostic.Warn));
        var references = await ReferenceAssemblies.Net.Net100Web.ResolveAsync(LanguageNames.CSharp, default);
        var project = TestProject.Create(new SolutionState { Sources = { (Folder + "ImplicitUsings.cs", ImplicitUsings) } }, Parse, options, references);
        return (project, await project.GetCompilationAsync());
    }

    public static Document SpecimenDocument(this Project project) => project.Documents.Single(document => document.Name == DocumentName);

    private static bool IsProgram(string text) =>
        EntryPoint().IsMatch(text) || CSharpSyntaxTree.ParseText(text, Parse).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();

    [GeneratedRegex(@"static\s+(async\s+)?[\w<>]+\s+Main\s*\(")]
    private static partial Regex EntryPoint();
}
