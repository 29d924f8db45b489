using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TcpLint.CodeFixes;
using TcpLint.Testing;

namespace TcpLint.Tests.CodeFixes;

/// <summary>A program that applies fixes to a whole project asks for the second with what it found before the first.</summary>
public class ChangedDocumentTests
{
    private const string Lingering = "using var client = new TcpClient(host, 1);\nclient.LingerState = new LingerOption(true, 0);\nclient.Close();";

    [Theory]
    [InlineData("")]
    [InlineData("// one more line, as long as the statement that it puts in its place\n")]
    [InlineData("Console.WriteLine(host);\nlistener.Start();\n")]
    public async Task A_finding_is_looked_for_where_it_is_now(string added)
    {
        var project = await ProjectAsync(Lingering);
        var found = (await FindingsAsync(project)).Single(f => f.Id == "TCP4003");
        var changed = project.Documents.Single().WithText(SourceText.From(Source.In(added + Lingering)));

        var actions = new List<CodeAction>();
        await new CloseInOrder().RegisterCodeFixesAsync(new CodeFixContext(changed, found, (action, _) => actions.Add(action), default));

        var operations = await Assert.Single(actions).GetOperationsAsync(default);
        var text = await operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(changed.Id)!.GetTextAsync();
        Assert.Equal(Source.In((added + Lingering).Replace("client.LingerState = new LingerOption(true, 0);\n", "")), text.ToString());
    }

    [Fact]
    public async Task What_is_gone_is_not_fixed()
    {
        var project = await ProjectAsync(Lingering);
        var found = (await FindingsAsync(project)).Single(f => f.Id == "TCP4003");
        var changed = project.Documents.Single().WithText(SourceText.From(Source.In("using var client = new TcpClient(host, 1);\nclient.Close();\nclient.Close();\nclient.Close();")));

        await new CloseInOrder().RegisterCodeFixesAsync(new CodeFixContext(changed, found, (_, _) => Assert.Fail("nothing is left to fix"), default));
    }

    [Fact]
    public async Task A_finding_told_of_in_another_copy_of_the_tree_does_not_get_the_fix_of_its_neighbour()
    {
        const string Two = "using var kept = new TcpClient(host, 1);\nvar how = kept.LingerState = new LingerOption(true, 0);\nkept.Close();\n" + Lingering;
        var project = await ProjectAsync(Two);
        var findings = (await FindingsAsync(project)).Where(f => f.Id == "TCP4003").OrderBy(f => f.Location.SourceSpan.Start).ToList();
        var copy = project.Documents.Single().WithText(SourceText.From(Source.In(Two)));

        var actions = await Task.WhenAll(findings.Select(CountAsync));

        Assert.Equal(new[] { 0, 1 }, actions);

        async Task<int> CountAsync(Diagnostic finding)
        {
            var count = 0;
            await new CloseInOrder().RegisterCodeFixesAsync(new CodeFixContext(copy, finding, (_, _) => count++, default));
            return count;
        }
    }

    [Fact]
    public async Task A_finding_of_another_rule_gets_the_key_of_the_fix_all_and_no_change()
    {
        var project = await ProjectAsync(Lingering);
        var found = (await FindingsAsync(project)).Single(f => f.Id == "TCP4003");
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(project.Documents.Single(), found, (action, _) => actions.Add(action), default);

        await new OwnTheSocket().RegisterCodeFixesAsync(context);
        await new LetThePeerClose().RegisterCodeFixesAsync(context);

        var only = Assert.Single(actions);
        Assert.Equal(new OwnTheSocket().EquivalenceKey, only.EquivalenceKey);
        Assert.Equal(project.Solution, (await only.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution);
    }

    private static async Task<Project> ProjectAsync(string statements) =>
        TestProject.Create(new SolutionState { Sources = { ("/0/Test0.cs", Source.In(statements)) } }, CSharpParseOptions.Default, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            await ReferenceAssemblies.Net.Net100.ResolveAsync(LanguageNames.CSharp, default));

    private static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Project project) =>
        await (await project.GetCompilationAsync())!.WithAnalyzers([new TcpLintAnalyzer()]).GetAnalyzerDiagnosticsAsync();
}
