using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TcpLint.Flow;

/// <summary>How control passes from one node to the next.</summary>
internal enum FlowEdgeKind : byte
{
    Always,
    WhenTrue,
    WhenFalse,

    /// <summary>An operation inside the block threw: this edge leaves from any point of it.</summary>
    Throws,

    /// <summary>An exception in flight goes on from the end of the block: <c>throw</c>, <c>throw;</c>, the end of a finally that an exception runs.</summary>
    Unwinds,
}

/// <summary>A basic block in the context of what follows the finally regions around it.</summary>
internal sealed class FlowNode
{
    public FlowNode(int id, BasicBlock? block, Continuation? after)
    {
        Id = id;
        Block = block;
        After = after;
    }

    /// <summary>The place in <see cref="FlowGraph.Nodes"/>.</summary>
    public int Id { get; }

    /// <summary>Roslyn's block; null for the exceptional exit.</summary>
    public BasicBlock? Block { get; }

    public Continuation? After { get; }

    public List<FlowEdge> Edges { get; } = new();
}

/// <summary>One step between nodes.</summary>
internal sealed class FlowEdge
{
    public FlowEdge(FlowEdgeKind kind, FlowNode to, ImmutableArray<ControlFlowRegion> left, bool isExceptional = false, ITypeSymbol? caught = null, ImmutableArray<ITypeSymbol> caughtBefore = default)
    {
        Kind = kind;
        To = to;
        Left = left;
        IsExceptional = isExceptional;
        Caught = caught;
        CaughtBefore = caughtBefore.IsDefault ? ImmutableArray<ITypeSymbol>.Empty : caughtBefore;
        LeavesHandler = left.Any(r => r.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler);
    }

    public FlowEdgeKind Kind { get; }

    public FlowNode To { get; }

    /// <summary>The regions that the step leaves: their locals and captures die.</summary>
    public ImmutableArray<ControlFlowRegion> Left { get; }

    /// <summary>What the handler at the end of an exceptional edge catches; null when the edge leads to no handler.</summary>
    public ITypeSymbol? Caught { get; }

    /// <summary>What handlers on the way had caught for certain: an exception of these types does not take this edge.</summary>
    public ImmutableArray<ITypeSymbol> CaughtBefore { get; }

    /// <summary>Whether an exception is in flight along the edge: also when a filter has refused it.</summary>
    public bool IsExceptional { get; }

    /// <summary>Whether the step leaves a handler, which ends the exception that it caught.</summary>
    public bool LeavesHandler { get; }
}

/// <summary>What happens when the finally region that is being run reaches its end.</summary>
/// <param name="Finally">The region being run.</param>
/// <param name="Pending">The finally regions that still stand between here and the target.</param>
/// <param name="Target">Where the branch was going; null: an exception is in flight.</param>
/// <param name="Outer">The continuation of the finally region around this one.</param>
internal sealed record Continuation(ControlFlowRegion Finally, ImmutableArray<ControlFlowRegion> Pending, BasicBlock? Target, Continuation? Outer)
{
    public bool Equals(Continuation? other) =>
        other is not null && Finally == other.Finally && Target == other.Target && Pending.SequenceEqual(other.Pending) && Equals(Outer, other.Outer);

    public override int GetHashCode() => ((Finally.FirstBlockOrdinal * 397) ^ (Target?.Ordinal ?? -1)) + (31 * (Pending.Length + (Outer?.GetHashCode() ?? 0)));
}
