using System;
using System.Collections.Generic;

namespace TcpLint.Flow;

/// <summary>
/// Where a body closes a connection, or hands it to code that may, when nothing fails: each path is walked by itself, without the exceptions and
/// without the branches that its reader excuses.
/// </summary>
internal sealed class ClosePaths
{
    private const int MaxSteps = 2500;

    private ClosePaths()
    {
    }

    /// <summary>The closes, each with the state that it finds.</summary>
    public List<(FlowNode Node, Closing Closing)> Closings { get; } = new();

    /// <summary>The functions that get it.</summary>
    public List<(FlowNode Node, HandOver HandOver)> HandOvers { get; } = new();

    /// <summary>The objects that get it.</summary>
    public List<(FlowNode Node, Adoption Adoption)> Adoptions { get; } = new();

    /// <summary>Null when there are too many paths.</summary>
    /// <param name="run">Which connection is followed.</param>
    /// <param name="isExcused">Whether a branch is not to be taken.</param>
    public static ClosePaths? Of(FlowRun run, Func<FlowNode, FlowEdge, bool> isExcused)
    {
        var paths = new ClosePaths();
        var seen = new HashSet<(FlowNode, World)>();
        var pending = new Queue<(FlowNode Node, World World)>();
        Enter(run.Body.Graph.Entry, run.Start);
        for (var steps = 0; pending.Count > 0; steps++)
        {
            if (steps == MaxSteps)
                return null;
            run.Body.Context.Cancellation.ThrowIfCancellationRequested();
            var (node, world) = pending.Dequeue();
            if (node.Block is null)
                continue;
            var (notes, next) = run.Step(node, world);
            foreach (var closing in notes.Closings)
                paths.Closings.Add((node, closing));
            foreach (var handOver in notes.HandOvers)
                paths.HandOvers.Add((node, handOver));
            foreach (var adoption in notes.Adoptions)
                paths.Adoptions.Add((node, adoption));
            foreach (var (after, edge) in next)
            {
                if (!edge.IsExceptional && !isExcused(node, edge))
                    Enter(edge.To, after);
            }
        }

        return paths;

        void Enter(FlowNode node, World world)
        {
            if (seen.Add((node, world)))
                pending.Enqueue((node, world));
        }
    }
}
