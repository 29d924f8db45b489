using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TcpLint.Testing;

namespace TcpLint.Tests.SpecimenRuns;

/// <summary>Makes a project of a specimen, as a new console or library project of the SDK would be.</summary>
internal static partial class SpecimenProject
{
    private const string Folder = "/specimens/";

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

    /// <param name="specimen">What to compile.</param>
    /// <param name="rules">The rules to enable at least as warnings, so that no default severity hides one.</param>
    /// <param name="text">Another text in place of the specimen's own.</param>
    public static async Task<Project> CreateAsync(Specimen specimen, IEnumerable<string> rules, string? text = null)
    {
        text ??= specimen.Text;
        var state = new SolutionState { Sources = { (Folder + specimen.Name, text), (Folder + "ImplicitUsings.cs", ImplicitUsings) } };
        if (specimen.Options.Count > 0)
            state.AnalyzerConfigFiles.Add((Folder + ".globalconfig", "is_global = true\n" + string.Concat(specimen.Options.Select(o => $"{o.Key} = {o.Value}\n"))));
        var options = new CSharpCompilationOptions(
            IsProgram(text) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Annotations,
            specificDiagnosticOptions: rules.ToImmutableDictionary(rule => rule, _ => ReportDiagnostic.Warn));
        return TestProject.Create(state, Parse, options, await ReferenceAssemblies.Net.Net100Web.ResolveAsync(LanguageNames.CSharp, default));
    }

    public static Document SpecimenDocument(this Project project) => project.Documents.First();

    private static bool IsProgram(string text) =>
        EntryPoint().IsMatch(text) || CSharpSyntaxTree.ParseText(text, Parse).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();

    [GeneratedRegex(@"static\s+(async\s+)?[\w<>]+\s+Main\s*\(")]
    private static partial Regex EntryPoint();
}
