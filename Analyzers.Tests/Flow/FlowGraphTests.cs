using Microsoft.CodeAnalysis.FlowAnalysis;
using TcpLint.Flow;

namespace TcpLint.Tests.Flow;

public class FlowGraphTests
{
    private const string Nested = """
        while (p)
        {
            try
            {
                try { a(); if (p) break; if (p) continue; if (p) return; B(); }
                catch (Ea) when (C(p)) { d(); }
                catch { throw; }
                finally { try { f(); } finally { G(); } }
            }
            finally { H(); }
            I();
        }
        J();
        """;

    [Fact]
    public async Task Graph_is_sound()
    {
        var graph = FlowGraph.Create((await Snippet.OfStatementsAsync(Nested)).Source(), 1000)!;
        Assert.NotNull(graph);
        GraphChecks.Check(graph);
    }

    /// <summary>For the end of the block, the return, the jump and an exception.</summary>
    [Fact]
    public async Task A_finally_stands_once_for_each_continuation()
    {
        var graph = FlowGraph.Create((await Snippet.OfStatementsAsync("try { A(); if (p) return; if (p) goto end; b(); } finally { C(); } D(); end: F();")).Source(), 1000)!;
        var clones = graph.Nodes.Where(n => n.After is { Outer: null }).GroupBy(n => n.Block!.Ordinal).Select(g => g.Count());
        Assert.All(clones, count => Assert.Equal(4, count));
    }

    [Theory]
    [InlineData("A();", true, false)]
    [InlineData("throw e;", false, true)]
    [InlineData("while (true) A();", false, false)]
    [InlineData("while (true) { try { a(); } catch { } }", false, false)]
    [InlineData("while (true) a();", false, true)]
    public async Task Exits_are_reached_only_if_something_leads_there(string statements, bool returns, bool throws)
    {
        var source = (await Snippet.OfStatementsAsync(statements)).Source();
        var (returned, thrown) = Snippet.Exits(source);
        Assert.Equal(returns, !returned.IsEmpty);
        Assert.Equal(throws, !thrown.IsEmpty);
        if (!returns)
            Assert.Null(FlowGraph.Create(source, 1000)!.Exit);
    }

    [Fact]
    public async Task Handlers_know_what_was_caught_before_them()
    {
        var graph = FlowGraph.Create((await Snippet.OfStatementsAsync("try { try { a(); } catch (Ea) { B(); } } catch (Eb) { C(); }")).Source(), 1000)!;
        var edges = graph.Nodes.Single(n => n.Edges.Count == 4).Edges.Where(e => e.IsExceptional);
        Assert.Equal(
            ["Ea after ", "Eb after Ea", " after Ea Eb"],
            edges.Select(e => $"{e.Caught?.Name} after {string.Join(" ", e.CaughtBefore.Select(t => t.Name))}"));
    }

    [Fact]
    public async Task A_step_out_of_a_handler_ends_its_exception()
    {
        var graph = FlowGraph.Create((await Snippet.OfStatementsAsync("try { a(); } catch { B(); } C();")).Source(), 1000)!;
        var edges = graph.Nodes.SelectMany(n => n.Edges, (from, edge) => (From: from.Block!.EnclosingRegion.Kind, edge.LeavesHandler));
        Assert.All(edges, e => Assert.Equal(e.From == ControlFlowRegionKind.Catch, e.LeavesHandler));
    }

    /// <summary>An exception that leaves a function does not end the variables of the function around it.</summary>
    [Fact]
    public async Task An_exception_out_of_a_lambda_leaves_the_lambda_only()
    {
        var source = (await Snippet.OfStatementsAsync("try { A(); } finally { var around = 1; Action f = () => { var inside = around; a(); }; f(); }")).Source();
        var function = source.Blocks.SelectMany(b => b.Operations).SelectMany(GraphChecks.Functions).Single();
        var graph = FlowGraph.Create(source.GetAnonymousFunctionControlFlowGraph(function), 1000)!;
        GraphChecks.Check(graph);
        var locals = graph.Nodes.SelectMany(n => n.Edges).Where(e => e.To == graph.ExceptionalExit).SelectMany(e => e.Left).SelectMany(r => r.Locals).Select(l => l.Name);
        Assert.Equal(["inside"], locals);
    }

    [Fact]
    public async Task Too_many_nodes_are_no_graph()
    {
        var source = (await Snippet.OfStatementsAsync(Nested)).Source();
        var size = FlowGraph.Create(source, 1000)!.Nodes.Count;
        Assert.NotNull(FlowGraph.Create(source, size));
        Assert.Null(FlowGraph.Create(source, size - 1));
    }

    /// <summary>Finallys in finallys multiply: the cap ends that.</summary>
    [Fact]
    public async Task Deep_finallys_end_at_the_cap()
    {
        var statements = Enumerable.Range(0, 12).Aggregate("a();", (inner, _) => $"try {{ b(); }} finally {{ {inner} }}");
        Assert.Null(FlowGraph.Create((await Snippet.OfStatementsAsync(statements)).Source(), 6000));
    }

    [Fact]
    public async Task Too_many_steps_are_no_solution()
    {
        var graph = FlowGraph.Create((await Snippet.OfStatementsAsync(Nested)).Source(), 1000)!;
        Assert.NotNull(FlowSolver.Solve(graph, Paths.Start, new Paths(), 100_000, default));
        Assert.Null(FlowSolver.Solve(graph, Paths.Start, new Paths(), 10, default));
    }

    /// <summary>The expectations of these tests are sharp: whichever edge is taken out of the graph, other paths come to its exits.</summary>
    [Theory]
    [InlineData("try { a(); if (p) return; B(); } catch (Ea) { C(); } finally { D(); } F();")]
    [InlineData("while (true) { try { A(); if (p) break; B(); } finally { C(); } if (p) F(); G(); } D();")]
    [InlineData("try { a(); } catch (Exception) when (B(p)) { C(); } G();")]
    public async Task Every_edge_counts(string statements)
    {
        var source = (await Snippet.OfStatementsAsync(statements)).Source();
        var whole = Snippet.Exits(source);
        var states = FlowSolver.Solve(FlowGraph.Create(source, 1000)!, Paths.Start, new Paths(), 1000, default)!;
        for (var (node, edges) = (0, FlowGraph.Create(source, 1000)!.Nodes); node < edges.Count; node++)
        {
            for (var edge = 0; edge < edges[node].Edges.Count; edge++)
            {
                // An edge that no path takes is no loss: marks in upper case do not throw.
                if (states[node] is null || edges[node].Edges[edge].Kind == FlowEdgeKind.Throws && !Throws(edges[node]))
                    continue;
                var mutant = FlowGraph.Create(source, 1000)!;
                mutant.Nodes[node].Edges.RemoveAt(edge);
                var (returned, thrown) = Snippet.Exits(mutant);
                Assert.False(returned.SetEquals(whole.Returned) && thrown.SetEquals(whole.Thrown), $"edge {edge} of block {edges[node].Block!.Ordinal} can go");
            }
        }
    }

    private static bool Throws(FlowNode node)
    {
        var output = new System.Collections.Immutable.ImmutableSortedSet<string>?[node.Edges.Count];
        new Paths().Apply(node, Paths.Start, output);
        return node.Edges.Zip(output).Any(e => e.First.Kind == FlowEdgeKind.Throws && e.Second is not null);
    }
}
