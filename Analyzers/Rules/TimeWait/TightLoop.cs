using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Flow;

namespace TcpLint.Rules.TimeWait;

/// <summary>A loop that opens connection after connection and in which nothing lets time pass.</summary>
internal sealed class TightLoop
{
    private TightLoop(IReadOnlyCollection<FlowNode> openings) => Openings = openings;

    /// <summary>The nodes that open one.</summary>
    public IReadOnlyCollection<FlowNode> Openings { get; }

    /// <summary>Null when the operation stands in no loop, or in one with a pause.</summary>
    public static TightLoop? Around(FlowBody body, IOperation opening)
    {
        var openings = body.Graph.NodesOf(opening).ToList();
        var nodes = new HashSet<FlowNode>(openings.SelectMany(n => Loops.Around(n)));
        if (nodes.Count == 0)
            return null;
        var pauses = new Pauses(body.Context);
        return nodes.SelectMany(Operations).Any(pauses.Is) ? null : new TightLoop(openings);
    }

    private static IEnumerable<IOperation> Operations(FlowNode node) => node.Block is { } block
        ? block.Operations.Concat(block.BranchValue is { } value ? new[] { value } : Enumerable.Empty<IOperation>()).SelectMany(o => o.WithDescendants())
        : Enumerable.Empty<IOperation>();
}
