using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TcpLint.Flow;

/// <summary>
/// The paths that lead on from the end of a stream: every step that control can take, each with what is known there. Unlike a solved
/// state it keeps the steps apart, so that a loop in it is one that the program can run.
/// </summary>
internal sealed class EndWalk
{
    private readonly FlowRun _run;
    private readonly ReadQuestion _question;
    private readonly Dictionary<(FlowNode, World), Step> _steps = new();
    private readonly Queue<Step> _pending = new();
    private readonly FlowState?[]? _before;

    private EndWalk(FlowRun run, ReadQuestion question, FlowState?[]? before)
    {
        _run = run;
        _question = question;
        _before = before;
    }

    /// <summary>One block in one world.</summary>
    internal sealed class Step
    {
        public Step(FlowNode node, World world) => (Node, World) = (node, world);

        public FlowNode Node { get; }

        public World World { get; }

        public List<(Step To, FlowEdge Edge)> Next { get; } = new();

        /// <summary>Whether the block reads again.</summary>
        public bool ComesBack { get; set; }

        /// <summary>The places that the block changes by itself.</summary>
        public HashSet<int> Changed { get; } = new();
    }

    /// <summary>How a walked function ended.</summary>
    internal sealed record Ends(IReadOnlyList<World> Returned, IReadOnlyList<World> Thrown, bool WasCut);

    public IEnumerable<Step> Steps => _steps.Values;

    /// <summary>The blocks that met the end.</summary>
    public List<Step> First { get; } = new();

    public bool WasCut { get; private set; }

    /// <summary>Whether it was cut because there was too much to walk: then what it has found holds, but it has not found all.</summary>
    public bool RanOut { get; private set; }

    /// <summary>Walks on from a read. Null when the body is too large to be followed.</summary>
    public static EndWalk? OfRead(FlowBody body, ReadQuestion question)
    {
        var run = FlowRun.OfRead(body, question);
        if (run.Solve() is not { } before)
            return null;
        question.HasEnded = true;
        question.Active.Push(body.Owner);
        var walk = new EndWalk(run, question, before);
        foreach (var node in body.Graph.Nodes)
        {
            if (node.Block is null || before[node.Id] is not { } state || !Reads(node, question))
                continue;
            foreach (var world in state.Worlds)
                walk.First.Add(walk.Enter(node, world));
        }

        walk.Run();
        question.Active.Pop();
        return walk;
    }

    /// <summary>Walks a function that is called after the end.</summary>
    public static Ends OfCall(FlowBody body, World start, ReadQuestion question)
    {
        question.Active.Push(body.Owner);
        var (endOnly, changed) = (question.IsEndOnly, question.Changed.ToList());
        var walk = new EndWalk(FlowRun.OfCall(body, question), question, null);
        walk.Enter(body.Graph.Entry, start);
        walk.Run();
        question.Active.Pop();
        question.IsEndOnly = endOnly;
        question.Changed.Clear();
        question.Changed.UnionWith(changed);
        return new Ends(
            walk.Steps.Where(s => s.Node.Block is { Kind: BasicBlockKind.Exit }).Select(s => s.World).ToList(),
            walk.Steps.Where(s => s.Node.Block is null).Select(s => s.World).ToList(),
            walk.WasCut);
    }

    private static bool Reads(FlowNode node, ReadQuestion question)
    {
        // The task of a read may be awaited in another block than the one that starts it.
        var block = node.Block!;
        var operations = block.BranchValue is null ? block.Operations.AsEnumerable() : block.Operations.Append(block.BranchValue);
        return operations.SelectMany(o => o.WithDescendants()).Any(o => o == question.Site.Operation || o is Microsoft.CodeAnalysis.Operations.IAwaitOperation or Microsoft.CodeAnalysis.Operations.IInvocationOperation { TargetMethod.Name: "GetResult" } or Microsoft.CodeAnalysis.Operations.IPropertyReferenceOperation { Property.Name: "Result" });
    }

    private Step Enter(FlowNode node, World world)
    {
        if (!_steps.TryGetValue((node, world), out var step))
        {
            _steps.Add((node, world), step = new Step(node, world));
            _pending.Enqueue(step);
        }

        return step;
    }

    private void Run()
    {
        while (_pending.Count > 0)
        {
            var step = _pending.Dequeue();
            if (step.Node.Block is null)
                continue;
            if (_question.Budget-- <= 0)
            {
                WasCut = RanOut = true;
                return;
            }

            var cameBack = _question.CameBack;
            _question.CameBack = false;
            _question.Changed.Clear();
            if (_before is not null)
                _question.IsEndOnly = _before[step.Node.Id] is null;
            foreach (var (world, edge) in _run.Leaving(step.Node, step.World))
            {
                // Before the read there is nothing to walk.
                if (world.Current.Has(ConnectionFacts.Ended))
                    step.Next.Add((Enter(edge.To, world), edge));
            }

            if (_run.IsTooLarge)
            {
                WasCut = true;
                return;
            }

            step.ComesBack = _question.CameBack;
            step.Changed.UnionWith(_question.Changed);
            _question.CameBack |= cameBack;
        }
    }
}
