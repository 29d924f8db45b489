using System.Collections.Generic;
using System.Threading;

namespace TcpLint.Flow;

/// <summary>What flows: states that can be joined, and what nodes and edges do to them.</summary>
internal interface IFlowDomain<TState>
    where TState : class
{
    /// <summary>The least state that holds both; the same instance as <paramref name="old"/> when <paramref name="added"/> brings nothing new.</summary>
    TState Join(TState old, TState added);

    /// <summary>What leaves the node along each of its edges.</summary>
    /// <param name="node">The node that is run.</param>
    /// <param name="input">What is known at its start.</param>
    /// <param name="output">Receives, by index in <see cref="FlowNode.Edges"/>, what follows the edge; null where it cannot be taken.</param>
    void Apply(FlowNode node, TState input, TState?[] output);
}

/// <summary>A textbook worklist to the least fixed point, in block order. It knows no region and no rule.</summary>
internal static class FlowSolver
{
    /// <summary>What is known at the start of each node, by <see cref="FlowNode.Id"/>: null where control never comes.</summary>
    /// <returns>Null when no fixed point was reached within <paramref name="maxSteps"/> node visits.</returns>
    public static TState?[]? Solve<TState>(FlowGraph graph, TState entry, IFlowDomain<TState> domain, int maxSteps, CancellationToken cancellation)
        where TState : class
    {
        var input = new TState?[graph.Nodes.Count];
        input[graph.Entry.Id] = entry;
        var work = new SortedSet<FlowNode>(Comparer<FlowNode>.Create(BlockOrder)) { graph.Entry };
        for (var steps = 0; work.Count > 0; steps++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (steps >= maxSteps)
                return null;
            var node = work.Min!;
            work.Remove(node);
            if (node.Block is null)
                continue;
            var output = new TState?[node.Edges.Count];
            domain.Apply(node, input[node.Id]!, output);
            for (var i = 0; i < output.Length; i++)
            {
                if (output[i] is not { } state)
                    continue;
                var to = node.Edges[i].To;
                var known = input[to.Id];
                var joined = known is null ? state : domain.Join(known, state);
                if (ReferenceEquals(joined, known))
                    continue;
                input[to.Id] = joined;
                work.Add(to);
            }
        }

        return input;
    }

    private static int BlockOrder(FlowNode a, FlowNode b)
    {
        var byBlock = (a.Block?.Ordinal ?? int.MaxValue).CompareTo(b.Block?.Ordinal ?? int.MaxValue);
        return byBlock != 0 ? byBlock : a.Id.CompareTo(b.Id);
    }
}
