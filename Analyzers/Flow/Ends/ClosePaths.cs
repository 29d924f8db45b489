using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TcpLint.Flow;

/// <summary>
/// Where a body closes a connection, or hands it to code that may, when nothing fails: each path is walked by itself, without the exceptions and
/// without the branches that its reader excuses.
/// </summary>
internal sealed class ClosePaths
{
    private const int MaxSteps = 2500;

    private readonly Dictionary<(FlowNode Node, World World), Step> _steps = new();

    private ClosePaths()
    {
    }

    /// <summary>One node in one world.</summary>
    internal sealed class Step
    {
        public Step(FlowNode node, World world) => (Node, World) = (node, world);

        public FlowNode Node { get; }

        public World World { get; }

        public List<Step> Next { get; } = new();
    }

    /// <summary>The closes, each with the state that it finds.</summary>
    public List<(Step Step, Closing Closing)> Closings { get; } = new();

    /// <summary>The functions that get it.</summary>
    public List<(Step Step, HandOver HandOver)> HandOvers { get; } = new();

    /// <summary>The objects that get it.</summary>
    public List<(Step Step, Adoption Adoption)> Adoptions { get; } = new();

    /// <summary>The worlds in which the body returns.</summary>
    public IEnumerable<World> Returns => _steps.Values.Where(s => s.Node.Block is { Kind: BasicBlockKind.Exit }).Select(s => s.World);

    /// <summary>Null when there are too many paths.</summary>
    /// <param name="run">Which connection is followed.</param>
    /// <param name="isExcused">Whether a branch is not to be taken.</param>
    public static ClosePaths? Of(FlowRun run, Func<FlowNode, FlowEdge, bool> isExcused)
    {
        var paths = new ClosePaths();
        var pending = new Queue<Step>();
        paths.Enter(run.Body.Graph.Entry, run.Start, pending);
        for (var steps = 0; pending.Count > 0; steps++)
        {
            if (steps == MaxSteps)
                return null;
            run.Body.Context.Cancellation.ThrowIfCancellationRequested();
            var step = pending.Dequeue();
            if (step.Node.Block is null)
                continue;
            var (notes, next) = run.Step(step.Node, step.World);
            paths.Closings.AddRange(notes.Closings.Select(c => (step, c)));
            paths.HandOvers.AddRange(notes.HandOvers.Select(h => (step, h)));
            paths.Adoptions.AddRange(notes.Adoptions.Select(a => (step, a)));
            foreach (var (after, edge) in next)
            {
                if (!edge.IsExceptional && !isExcused(step.Node, edge))
                    step.Next.Add(paths.Enter(edge.To, after, pending));
            }
        }

        return paths;
    }

    /// <summary>Whether one of the nodes comes after the step.</summary>
    public static bool LeadsTo(Step step, IReadOnlyCollection<FlowNode> nodes)
    {
        var seen = new HashSet<Step>();
        var pending = new Stack<Step>(step.Next);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (!seen.Add(next))
                continue;
            if (nodes.Contains(next.Node))
                return true;
            foreach (var later in next.Next)
                pending.Push(later);
        }

        return false;
    }

    private Step Enter(FlowNode node, World world, Queue<Step> pending)
    {
        if (!_steps.TryGetValue((node, world), out var step))
        {
            _steps.Add((node, world), step = new Step(node, world));
            pending.Enqueue(step);
        }

        return step;
    }
}
