using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TcpLint.Testing;
using TcpLint.Tests.SpecimenRuns;

namespace TcpLint.Tests.Robustness;

/// <summary>The findings depend neither on the order of the files nor on what runs at the same time.</summary>
public class OrderTests
{
    private const int Orders = 50;
    private const int Files = 40;
    private const int Seed = 7;

    [Fact]
    public async Task Findings_are_the_same_in_every_order()
    {
        var trees = Trees();
        Assert.Equal(Files, trees.Length);
        if (ShippedComponents.Analyzers.IsEmpty)
            return;
        var expected = await FindingsAsync(trees);
        var random = new Random(Seed);
        for (var order = 1; order <= Orders; order++)
        {
            random.Shuffle(trees);
            Assert.Equal(expected, await FindingsAsync(trees));
        }
    }

    private static async Task<string[]> FindingsAsync(IEnumerable<SyntaxTree> trees)
    {
        // A new compilation each time, so that nothing is bound yet and nothing is cached.
        var compilation = CSharpCompilation.Create(
            "Ordered", trees, await ReferenceAssemblies.Net.Net100Web.ResolveAsync(LanguageNames.CSharp, default), new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var run = await AnalyzerRun.RunAsync(compilation, ShippedComponents.Analyzers, new AnalyzerOptions([]));
        return [.. run.ThrowIfCrashed().Findings.Select(finding => $"{finding} {string.Join(" ", finding.AdditionalLocations)}").Order(StringComparer.Ordinal)];
    }

    /// <summary>Specimens from all over the folder, each in a namespace of its own.</summary>
    private static SyntaxTree[] Trees()
    {
        var suitable = SpecimenFolder.All.Where(CanBeInNamespace).ToList();
        var wrapped = Enumerable.Range(0, Files)
            .Select(i => suitable[i * suitable.Count / Files])
            .Select((specimen, i) => CSharpSyntaxTree.ParseText($"namespace Specimen{i} {{ {ImplicitUsings} {specimen.Text}\n}}", path: specimen.Name));
        return [.. wrapped];
    }

    private const string ImplicitUsings =
        "using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Threading; using System.Threading.Tasks;";

    private static bool CanBeInNamespace(Specimen specimen)
    {
        var root = CSharpSyntaxTree.ParseText(specimen.Text).GetCompilationUnitRoot();
        return root.AttributeLists.Count == 0
            && root.Members.All(member => member is TypeDeclarationSyntax or DelegateDeclarationSyntax or EnumDeclarationSyntax);
    }
}
