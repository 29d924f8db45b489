using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Tests.Robustness;
using Xunit.Abstractions;

namespace TcpLint.Tests.Flow;

/// <summary>Every body of this solution's own source is a sound graph, hardly larger than Roslyn's, and is solved.</summary>
public class OwnSourceGraphTests
{
    private const int MaxNodes = 6000;

    private readonly ITestOutputHelper _output;

    public OwnSourceGraphTests(ITestOutputHelper output) => _output = output;

    [Fact]
    public async Task Every_body_is_expanded_and_solved()
    {
        var compilation = await OwnSource.CompileAsync();
        var (bodies, blocks, nodes) = (0, 0, 0);
        foreach (var graph in compilation.SyntaxTrees.SelectMany(tree => Graphs(compilation.GetSemanticModel(tree))))
        {
            var expanded = FlowGraph.Create(graph, MaxNodes);
            Assert.NotNull(expanded);
            GraphChecks.Check(expanded);
            var states = FlowSolver.Solve(expanded, Paths.Start, new Paths(), 10 * expanded.Nodes.Count, default);
            Assert.NotNull(states);
            // Only what nothing throws to, or what a constant shuts off, is not reached: nothing else may be lost.
            Assert.True(expanded.Exit is null || states[expanded.Exit.Id] is not null || expanded.Nodes.Any(n => n.Edges.Any(e => e.IsExceptional)));
            bodies++;
            blocks += graph.Blocks.Length;
            nodes += expanded.Nodes.Count;
        }

        _output.WriteLine($"{bodies} bodies, {blocks} blocks, {nodes} nodes: {(double)nodes / blocks:F3} nodes a block");
        Assert.True(bodies > 1000, $"{bodies} bodies");
        // One node a body is the exceptional exit.
        Assert.True(nodes - bodies < blocks * 1.1, $"{nodes} nodes for {blocks} blocks");
    }

    private static IEnumerable<ControlFlowGraph> Graphs(SemanticModel model) => model.SyntaxTree.GetRoot().DescendantNodes()
        .Where(n => n is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax })
        .Select(n => model.GetOperation(n) switch
        {
            IMethodBodyOperation body => ControlFlowGraph.Create(body),
            IConstructorBodyOperation body => ControlFlowGraph.Create(body),
            IBlockOperation { Parent: null } body => ControlFlowGraph.Create(body),
            _ => null,
        })
        .OfType<ControlFlowGraph>()
        .SelectMany(WithNested);

    private static IEnumerable<ControlFlowGraph> WithNested(ControlFlowGraph graph) => graph.LocalFunctions.Select(f => graph.GetLocalFunctionControlFlowGraph(f))
        .Concat(graph.Blocks.SelectMany(b => b.Operations.Append(b.BranchValue)).SelectMany(GraphChecks.Functions).Select(f => graph.GetAnonymousFunctionControlFlowGraph(f)))
        .SelectMany(WithNested)
        .Prepend(graph);
}
