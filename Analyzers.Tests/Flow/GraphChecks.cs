using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using TcpLint.Flow;

namespace TcpLint.Tests.Flow;

/// <summary>What holds in every graph.</summary>
internal static class GraphChecks
{
    public static void Check(FlowGraph graph)
    {
        Assert.Same(graph.ExceptionalExit, graph.Nodes[0]);
        Assert.Null(graph.ExceptionalExit.Block);
        Assert.Empty(graph.ExceptionalExit.Edges);
        Assert.Equal(BasicBlockKind.Entry, graph.Entry.Block!.Kind);
        var seen = new HashSet<(int, Continuation?)>();
        for (var id = 0; id < graph.Nodes.Count; id++)
        {
            var node = graph.Nodes[id];
            Assert.Equal(id, node.Id);
            if (node.Block is not { } block)
                continue;
            Assert.True(seen.Add((block.Ordinal, node.After)), "two nodes for one block and continuation");
            CheckContinuation(block, node.After);
            foreach (var edge in node.Edges)
                CheckEdge(graph, node, edge);
        }
    }

    /// <summary>The lambdas in an operation of a graph, those inside them left out.</summary>
    public static IEnumerable<IFlowAnonymousFunctionOperation> Functions(IOperation? operation) => operation switch
    {
        null => [],
        IFlowAnonymousFunctionOperation function => [function],
        _ => operation.ChildOperations.SelectMany(Functions),
    };

    /// <summary>A node knows what follows each finally around it, the innermost first.</summary>
    private static void CheckContinuation(BasicBlock block, Continuation? after)
    {
        foreach (var region in Around(block))
        {
            if (region.Kind != ControlFlowRegionKind.Finally)
                continue;
            Assert.Same(region, after?.Finally);
            after = after!.Outer;
        }

        Assert.Null(after);
    }

    private static void CheckEdge(FlowGraph graph, FlowNode from, FlowEdge edge)
    {
        Assert.Same(edge.To, graph.Nodes[edge.To.Id]);
        var block = from.Block!;
        Assert.Equal(Around(block).TakeWhile(r => edge.To.Block is null || !Around(edge.To.Block).Contains(r)), edge.Left);
        Assert.Equal(edge.Kind is FlowEdgeKind.Throws or FlowEdgeKind.Unwinds || edge.IsExceptional, edge.IsExceptional);
        // A handler is entered by an exception only; behind its filter by the filter.
        if (edge.To.Block is { } to && Around(to).Any(r => IsHandler(r) && r.FirstBlockOrdinal == to.Ordinal && !Around(block).Contains(r)))
            Assert.True(edge.IsExceptional);
        if (!edge.IsExceptional)
            CheckStep(from, edge);
    }

    /// <summary>A branch goes to the first finally on its way, or, when there is none left, to where it was going.</summary>
    private static void CheckStep(FlowNode from, FlowEdge edge)
    {
        var branches = new[] { from.Block!.FallThroughSuccessor, from.Block.ConditionalSuccessor }.Where(b => b is not null).ToList();
        var to = edge.To.Block!.Ordinal;
        if (branches.Any(b => b!.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling))
        {
            if (from.After is { Target: { } target } after)
                Assert.Equal(after.Pending.IsEmpty ? target.Ordinal : after.Pending[0].FirstBlockOrdinal, to);
            return;
        }

        Assert.Contains(branches, b => (b!.FinallyRegions.IsEmpty ? b.Destination!.Ordinal : b.FinallyRegions[0].FirstBlockOrdinal) == to);
        var entered = branches.First(b => (b!.FinallyRegions.IsEmpty ? b.Destination!.Ordinal : b.FinallyRegions[0].FirstBlockOrdinal) == to)!;
        if (!entered.FinallyRegions.IsEmpty)
        {
            Assert.Equal(from.After, edge.To.After!.Outer);
            Assert.Contains(branches, b => b!.Destination == edge.To.After.Target);
        }
    }

    private static bool IsHandler(ControlFlowRegion region) =>
        region.Kind == ControlFlowRegionKind.FilterAndHandler || region is { Kind: ControlFlowRegionKind.Catch, EnclosingRegion.Kind: not ControlFlowRegionKind.FilterAndHandler };

    /// <summary>The regions around a block, to the root of its graph: that of a nested function lies in a region of the graph around it.</summary>
    private static IEnumerable<ControlFlowRegion> Around(BasicBlock block)
    {
        var region = block.EnclosingRegion;
        for (; region.Kind != ControlFlowRegionKind.Root; region = region.EnclosingRegion!)
            yield return region;
        yield return region;
    }
}
