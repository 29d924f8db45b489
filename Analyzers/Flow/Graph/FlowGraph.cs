using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TcpLint.Flow;

/// <summary>
/// Roslyn's control flow graph as a plain digraph. Roslyn leaves three things to its reader: a finally region stands once, however many
/// branches run it; exceptions have no edges; and a branch names the finally regions it passes instead of leading through them.
/// Here a finally is cloned for each continuation, every exceptional edge is explicit, and there are two exits.
/// </summary>
internal sealed class FlowGraph
{
    private readonly ControlFlowGraph _cfg;
    private readonly Dictionary<(int Block, Continuation? After), FlowNode> _nodes = new();
    private readonly Queue<FlowNode> _pending = new();
    private readonly List<FlowNode> _all = new();
    private Dictionary<IOperation, List<FlowNode>>? _nodesOfRoots;

    private FlowGraph(ControlFlowGraph cfg)
    {
        _cfg = cfg;
        ExceptionalExit = new FlowNode(0, null, null);
        _all.Add(ExceptionalExit);
        Entry = Node(cfg.Blocks[0], null);
    }

    /// <summary>Every node, by <see cref="FlowNode.Id"/>; the exceptional exit is the first.</summary>
    public IReadOnlyList<FlowNode> Nodes => _all;

    public FlowNode Entry { get; }

    /// <summary>Where the body returns; null when it never does (<c>while (true)</c>, <c>throw</c>).</summary>
    public FlowNode? Exit => _nodes.TryGetValue((_cfg.Blocks.Length - 1, null), out var exit) ? exit : null;

    /// <summary>Where an exception leaves that nothing in the body caught. It has no block.</summary>
    public FlowNode ExceptionalExit { get; }

    /// <summary>Roslyn's graph, for its nested functions.</summary>
    public ControlFlowGraph Source => _cfg;

    /// <summary>The nodes in which an operation stands; more than one in a finally.</summary>
    public IReadOnlyList<FlowNode> NodesOf(IOperation operation)
    {
        if (_nodesOfRoots is null)
        {
            _nodesOfRoots = new Dictionary<IOperation, List<FlowNode>>();
            foreach (var node in _all.Where(n => n.Block is not null))
            {
                foreach (var root in node.Block!.BranchValue is { } value ? node.Block.Operations.Add(value) : node.Block.Operations)
                {
                    if (!_nodesOfRoots.TryGetValue(root, out var nodes))
                        _nodesOfRoots.Add(root, nodes = new List<FlowNode>());
                    nodes.Add(node);
                }
            }
        }

        while (operation.Parent is { } parent)
            operation = parent;
        return _nodesOfRoots.TryGetValue(operation, out var found) ? found : new List<FlowNode>();
    }

    /// <summary>Expands a graph; null when it has more than <paramref name="maxNodes"/> nodes.</summary>
    public static FlowGraph? Create(ControlFlowGraph cfg, int maxNodes)
    {
        var graph = new FlowGraph(cfg);
        while (graph._pending.Count > 0)
        {
            if (graph._all.Count > maxNodes)
                return null;
            graph.Expand(graph._pending.Dequeue());
        }

        return graph;
    }

    private FlowNode Node(BasicBlock block, Continuation? after)
    {
        if (!_nodes.TryGetValue((block.Ordinal, after), out var node))
        {
            node = new FlowNode(_all.Count, block, after);
            _nodes.Add((block.Ordinal, after), node);
            _all.Add(node);
            _pending.Enqueue(node);
        }

        return node;
    }

    private void Expand(FlowNode node)
    {
        var block = node.Block!;
        var (taken, other) = block.ConditionKind switch
        {
            ControlFlowConditionKind.WhenTrue => (FlowEdgeKind.WhenTrue, FlowEdgeKind.WhenFalse),
            ControlFlowConditionKind.WhenFalse => (FlowEdgeKind.WhenFalse, FlowEdgeKind.WhenTrue),
            _ => (FlowEdgeKind.Always, FlowEdgeKind.Always),
        };
        Follow(node, block.ConditionalSuccessor, taken);
        Follow(node, block.FallThroughSuccessor, other);
        if (!block.Operations.IsEmpty || block.BranchValue is not null)
            Throw(node, block.EnclosingRegion, node.After, FlowEdgeKind.Throws);
    }

    private void Follow(FlowNode node, ControlFlowBranch? branch, FlowEdgeKind kind)
    {
        if (branch is null || IsImpossible(node.Block!, kind))
            return;
        switch (branch.Semantics)
        {
            case ControlFlowBranchSemantics.Throw:
            case ControlFlowBranchSemantics.Rethrow:
                // 'if (owned) socket.Dispose(); throw;' has one branch that rethrows: it keeps its condition.
                Throw(node, node.Block!.EnclosingRegion, node.After, kind == FlowEdgeKind.Always ? FlowEdgeKind.Unwinds : kind);
                break;
            case ControlFlowBranchSemantics.StructuredExceptionHandling:
                EndOfHandler(node, kind);
                break;
            default:
                if (branch.Destination is { } target)
                    Enter(node, node.Block!.EnclosingRegion, branch.FinallyRegions, target, node.After, kind);
                break;
        }
    }

    // Roslyn keeps both edges of a constant condition ('while (true)').
    private static bool IsImpossible(BasicBlock block, FlowEdgeKind kind) =>
        kind is FlowEdgeKind.WhenTrue or FlowEdgeKind.WhenFalse
        && block.BranchValue?.ConstantValue is { HasValue: true, Value: bool value }
        && value != (kind == FlowEdgeKind.WhenTrue);

    private void Enter(FlowNode node, ControlFlowRegion from, ImmutableArray<ControlFlowRegion> finallys, BasicBlock target, Continuation? outer, FlowEdgeKind kind)
    {
        var to = finallys.IsEmpty
            ? Node(target, outer)
            : Node(First(finallys[0]), new Continuation(finallys[0], finallys.RemoveAt(0), target, outer));
        Link(node, new FlowEdge(kind, to, Left(from, to.Block!)));
    }

    private void EndOfHandler(FlowNode node, FlowEdgeKind kind)
    {
        var region = node.Block!.EnclosingRegion;
        while (region.Kind is not (ControlFlowRegionKind.Finally or ControlFlowRegionKind.Filter))
            region = region.EnclosingRegion!;
        if (region.Kind == ControlFlowRegionKind.Filter)
        {
            // The filter was false: the next handler is asked.
            NextHandlers(node, region, node.After, kind, new List<ITypeSymbol>());
            return;
        }

        if (node.After is not { } after)
            return;
        if (after.Target is null)
            Throw(node, region.EnclosingRegion!, after.Outer, FlowEdgeKind.Unwinds);
        else
            Enter(node, region, after.Pending, after.Target, after.Outer, kind);
    }

    private void NextHandlers(FlowNode node, ControlFlowRegion filter, Continuation? after, FlowEdgeKind kind, List<ITypeSymbol> caught)
    {
        var handler = filter.EnclosingRegion!;
        var tryCatch = handler.EnclosingRegion!;
        if (!Handlers(node, tryCatch.NestedRegions.SkipWhile(r => r != handler).Skip(1), after, kind, caught))
            Throw(node, tryCatch, after, kind, caught);
    }

    /// <summary>Follows an exception outwards: to the handlers that may take it, through the innermost finally, or out of the body.</summary>
    private void Throw(FlowNode node, ControlFlowRegion? region, Continuation? after, FlowEdgeKind kind, List<ITypeSymbol>? caughtBefore = null)
    {
        var caught = caughtBefore ?? new List<ITypeSymbol>();
        for (; region is not null && region.Kind != ControlFlowRegionKind.Root; region = region.EnclosingRegion)
        {
            switch (region.Kind)
            {
                case ControlFlowRegionKind.Finally:
                    after = after?.Outer;
                    break;
                case ControlFlowRegionKind.Filter:
                    // An exception inside a filter counts as "false".
                    NextHandlers(node, region, after, kind, caught);
                    return;
                case ControlFlowRegionKind.Try when region.EnclosingRegion is { Kind: ControlFlowRegionKind.TryAndCatch } tryCatch:
                    if (Handlers(node, tryCatch.NestedRegions.Skip(1), after, kind, caught))
                        return;
                    break;
                case ControlFlowRegionKind.Try when region.EnclosingRegion is { Kind: ControlFlowRegionKind.TryAndFinally } tryFinally:
                    var cleanup = tryFinally.NestedRegions[1];
                    LinkThrown(node, Node(First(cleanup), new Continuation(cleanup, ImmutableArray<ControlFlowRegion>.Empty, null, after)), kind, null, caught);
                    return;
            }
        }

        LinkThrown(node, ExceptionalExit, kind, null, caught);
    }

    private bool Handlers(FlowNode node, IEnumerable<ControlFlowRegion> handlers, Continuation? after, FlowEdgeKind kind, List<ITypeSymbol> caught)
    {
        foreach (var handler in handlers)
        {
            LinkThrown(node, Node(First(handler), after), kind, handler.ExceptionType, caught);
            // A handler with a filter takes the exception too: what the filter refuses goes on from the filter's end.
            if (CatchesEverything(handler.ExceptionType))
                return true;
            caught.Add(handler.ExceptionType!);
        }

        return false;
    }

    private static bool CatchesEverything(ITypeSymbol? type) =>
        type is null or { SpecialType: SpecialType.System_Object }
        or { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private BasicBlock First(ControlFlowRegion region) => _cfg.Blocks[region.FirstBlockOrdinal];

    /// <summary>The regions that a step from <paramref name="from"/> to <paramref name="to"/> leaves, innermost first; all of them when it leaves the body.</summary>
    private static ImmutableArray<ControlFlowRegion> Left(ControlFlowRegion from, BasicBlock? to)
    {
        var left = ImmutableArray.CreateBuilder<ControlFlowRegion>();
        for (var region = from; region is not null; region = region.EnclosingRegion)
        {
            if (to is not null && region.FirstBlockOrdinal <= to.Ordinal && to.Ordinal <= region.LastBlockOrdinal)
                break;
            left.Add(region);
            // The root of a nested function's graph lies in a region of the function around it, which goes on.
            if (region.Kind == ControlFlowRegionKind.Root)
                break;
        }

        return left.ToImmutable();
    }

    private static void LinkThrown(FlowNode from, FlowNode to, FlowEdgeKind kind, ITypeSymbol? caught, List<ITypeSymbol> caughtBefore) =>
        Link(from, new FlowEdge(kind, to, Left(from.Block!.EnclosingRegion, to.Block), isExceptional: true, caught, caughtBefore.ToImmutableArray()));

    private static void Link(FlowNode from, FlowEdge edge)
    {
        if (!from.Edges.Any(e => e.To == edge.To && e.Kind == edge.Kind && SymbolEqualityComparer.Default.Equals(e.Caught, edge.Caught)))
            from.Edges.Add(edge);
    }
}
