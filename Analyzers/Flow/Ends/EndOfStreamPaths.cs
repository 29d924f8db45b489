using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>What happens after one read has met the end of the stream, over all paths: what the rules about reads ask.</summary>
internal sealed class EndOfStreamPaths
{
    private readonly EndWalk _walk;
    private readonly HashSet<EndWalk.Step> _loop;
    private readonly ReadQuestion _question;

    private EndOfStreamPaths(FlowBody body, ReadQuestion question, EndWalk walk)
    {
        Body = body;
        Site = question.Site;
        _question = question;
        _walk = walk;
        _loop = Loop();
    }

    public FlowBody Body { get; }

    public ReadSite Site { get; }

    /// <summary>Null when the read is of no stream that could be a connection, when it is neither in a loop nor begun again, or when the paths could not be followed.</summary>
    public static EndOfStreamPaths? Of(FlowBody body, ReadSite site) =>
        (site.IsCallback ? Rearms(body) : Repeats.InSource(site.Operation.Syntax, body.Owner)) ? OfOne(body, site) : null;

    /// <summary>The same for a read that its caller may repeat.</summary>
    public static EndOfStreamPaths? OfOne(FlowBody body, ReadSite site)
    {
        if (!site.IsProven && (site.Connection is null || body.Context.Types.KindOf(site.Connection.Plain().Type) == ConnectionKind.None))
            return null;
        var question = new ReadQuestion(site, body.Context.Origins.Roots(site.Connection));
        return EndWalk.OfRead(body, question) is { } walk && (walk.RanOut || !walk.WasCut) ? new EndOfStreamPaths(body, question, walk) : null;
    }

    /// <summary>Whether what is read is a TCP connection. Asked last: most loops heed the end, and the origin of a stream may lie in other files.</summary>
    private bool IsConnection => Site.IsProven || Body.Context.Origins.IsConnection(Site.Connection);

    /// <summary>
    /// The state in which the connection is read again for ever; null when the end is told to somebody, or something else that changes as
    /// the loop goes round ends it.
    /// </summary>
    public World? ReadAgain()
    {
        if (!_walk.First.Any(_loop.Contains) || (_walk.RanOut || !GoesOn(_loop)) && (Turn() is not { } turn || !GoesOn(turn)))
            return null;
        return IsTimed(Site.Operation) || Site.IsCallback && CountsItsTurns() || !IsConnection ? null : _loop.First(s => s.ComesBack).World;
    }

    /// <summary>Whether no condition that leads out of the steps will be another in a while.</summary>
    private bool GoesOn(HashSet<EndWalk.Step> steps)
    {
        var changed = new HashSet<int>(steps.SelectMany(s => s.Changed));
        return steps.Where(s => !s.ComesBack).All(step => !step.Next.Any(n => !steps.Contains(n.To) && !n.Edge.IsExceptional)
            || step.Node.Block is not { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } condition } || !MayEnd(condition, changed));
    }

    /// <summary>The shortest way from the read round to itself: what a loop around it counts does not end a loop that stands in it.</summary>
    private HashSet<EndWalk.Step>? Turn()
    {
        var before = new Dictionary<EndWalk.Step, EndWalk.Step?>();
        var pending = new Queue<EndWalk.Step>();
        foreach (var first in _walk.First.Where(_loop.Contains))
        {
            before[first] = null;
            pending.Enqueue(first);
        }

        while (pending.Count > 0)
        {
            var step = pending.Dequeue();
            if (step.ComesBack)
            {
                var turn = new HashSet<EndWalk.Step>();
                for (EndWalk.Step? at = step; at is not null; at = before[at])
                    turn.Add(at);
                return turn;
            }

            foreach (var (to, edge) in step.Next.Where(n => !n.Edge.IsExceptional && _loop.Contains(n.To) && !before.ContainsKey(n.To)))
            {
                before[to] = step;
                pending.Enqueue(to);
            }
        }

        return null;
    }

    /// <summary>Whether a callback counts, before it looks at what has come, how often it has run, and asks for the number.</summary>
    private bool CountsItsTurns()
    {
        var counted = new HashSet<int>(Body.Operations.OfType<IIncrementOrDecrementOperation>()
            .Where(o => o.Syntax.SpanStart < Site.Operation.Syntax.SpanStart).Select(o => Body.Places.Of(o.Target)).Where(p => p >= 0 && Body.Outlives(p)));
        return counted.Count > 0 && Body.Graph.Nodes.Select(n => n.Block).OfType<BasicBlock>().Any(b => b is { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } condition }
            && condition.WithDescendants().SelectMany(Captured).Any(o => counted.Contains(Body.Places.Of(o))));
    }

    /// <summary>
    /// The state in which a body that nobody waits for ends with the connection open, on every path from the end of the stream; null when it closes
    /// it, hands it on or tells somebody, or when somebody else answers for it.
    /// </summary>
    public World? LeftOpen()
    {
        if (_walk.RanOut || Site.IsPoll || _walk.First.Any(_loop.Contains) || !ReadsOn() || !IsHeldElsewhere())
            return null;
        var ends = _walk.Steps.Where(s => s.Node.Block is { Kind: BasicBlockKind.Exit }).Select(s => s.World).ToList();
        const ConnectionFacts Seen = ConnectionFacts.Closed | ConnectionFacts.Transferred | ConnectionFacts.EndTold | ConnectionFacts.Signalled;
        return ends.Count > 0 && ends.All(w => !w.Current.Has(Seen)) && IsConnection && new Started(Body.Context).EndsAlone(Body) ? ends[0] : null;
    }

    /// <summary>Whether data leads to the next read.</summary>
    private bool ReadsOn() => Site.IsCallback ? Rearms(Body) : _walk.First.Any(s => s.Node.Block is { } block && Reaches(block, block));

    /// <summary>Whether the body, or a method that it calls, begins a new read that ends in a callback.</summary>
    private static bool Rearms(FlowBody body) =>
        body.Operations.Any(o => Begins(o, body)) || body.Operations.OfType<IInvocationOperation>().Any(c =>
            (ReadHelpers.Mentions(c.TargetMethod, "Receive", body.Context) || ReadHelpers.Mentions(c.TargetMethod, "BeginRead", body.Context))
            && body.Context.Summaries.BodyOf(c.TargetMethod) is { } called && called.Operations.Any(o => Begins(o, called)));

    private static bool Begins(IOperation operation, FlowBody body) => operation switch
    {
        IInvocationOperation call => body.Context.Types.Find(call.TargetMethod) ?? BrokenCall.OfInterface(call, body.Context.Types)?.Member,
        IInvalidOperation broken => BrokenCall.Of(broken, body.Context.Types)?.Member,
        _ => null,
    } is { Call: SocketCall.Receive, Form: CallForm.Begin or CallForm.EventArgs };

    private static bool Reaches(BasicBlock from, BasicBlock to)
    {
        var seen = new HashSet<BasicBlock>();
        var pending = new Stack<BasicBlock>(new[] { from });
        while (pending.Count > 0)
        {
            var block = pending.Pop();
            foreach (var next in new[] { block.ConditionalSuccessor?.Destination, block.FallThroughSuccessor?.Destination })
            {
                if (next == to)
                    return true;
                if (next is not null && seen.Add(next))
                    pending.Push(next);
            }
        }

        return false;
    }

    /// <summary>Whether the connection is one of the type's or of the operation's: what a method opens or is given as an argument, others answer for.</summary>
    private bool IsHeldElsewhere()
    {
        if (Body.Openings.Any())
            return false;
        var roots = Body.Context.Origins.Roots(Site.Connection);
        return roots.Any(r => r is IFieldSymbol or IPropertySymbol)
            || Site.IsCallback && !roots.OfType<IParameterSymbol>().Any(p => Origins.IsSocketType(Body.Context.Types.KindOf(p.Type)));
    }

    /// <summary>What the body returns on every path from the end of the stream; null when it differs, or does more than return.</summary>
    public Value? Result
    {
        get
        {
            var ends = _walk.Steps.Where(s => s.Node.Block is { Kind: BasicBlockKind.Exit }).Select(s => s.World).ToList();
            if (_walk.RanOut || ends.Count == 0 || ends.Any(w => w.Current.Has(ConnectionFacts.Closed | ConnectionFacts.EndTold)))
                return null;
            var results = ends.Select(w => w[Body.Result]).Distinct().ToList();
            return results.Count == 1 ? results[0] : null;
        }
    }

    /// <summary>
    /// Whether the body returns from the end of the stream as if nothing had happened: nobody is told, no call is made that could tell, and no member gets another value
    /// than the sum of what it was and the zero that was read.
    /// </summary>
    public bool ChangesNothing => !Site.IsPoll && !Site.IsCallback && DoesNothing(IsHarmless);

    /// <summary>Whether the body, when there is no data, at most waits and returns.</summary>
    public bool WaitsOnly => Site.IsPoll && DoesNothing(o => IsHarmless(o) || o is IInvocationOperation call && !Summaries.IsSource(call.TargetMethod) && (Pauses.Lets(call.TargetMethod) || EndEffects.IsLogging(call.TargetMethod)));

    private bool DoesNothing(Func<IOperation, bool> isHarmless)
    {
        const ConnectionFacts Acted = ConnectionFacts.Closed | ConnectionFacts.EndTold | ConnectionFacts.Signalled;
        if (_walk.RanOut || _walk.First.Any(_loop.Contains) || _walk.Steps.Any(s => s.Node.Block is null || s.World.Current.Has(Acted)) || !_walk.Steps.Any(s => s.Node.Block is { Kind: BasicBlockKind.Exit }))
            return false;
        var after = Site.Operation.Syntax.Span.End;
        return _walk.Steps.SelectMany(s => s.Node.Block!.Operations.Concat(s.Node.Block.BranchValue is { } value ? new[] { value } : Enumerable.Empty<IOperation>()))
            .SelectMany(o => o.WithDescendants()).Where(o => o.Syntax.SpanStart >= after || o is IAssignmentOperation && o.Syntax.Span.Contains(Site.Operation.Syntax.Span)).All(isHarmless);
    }

    private bool IsHarmless(IOperation operation) => operation switch
    {
        IInvocationOperation call => !Summaries.IsSource(call.TargetMethod) && EndEffects.IsFramework(call.TargetMethod) && call.Type?.SpecialType != SpecialType.System_Void,
        IInvalidOperation => false,
        IObjectCreationOperation or IIncrementOrDecrementOperation or IEventAssignmentOperation => false,
        ICompoundAssignmentOperation sum => sum.OperatorKind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract && (sum.Value.Plain() is ILocalReferenceOperation || sum.Value.WithDescendants().Contains(Site.Operation)),
        IAssignmentOperation assignment => assignment.Target is ILocalReferenceOperation or IFlowCaptureReferenceOperation,
        _ => true,
    };

    /// <summary>The steps from which the read, or its like in a callback, is reached again with the connection open and nobody told.</summary>
    private HashSet<EndWalk.Step> Loop()
    {
        var over = ConnectionFacts.Closed | ConnectionFacts.EndTold | (Site.IsPoll ? ConnectionFacts.Signalled : ConnectionFacts.None);
        var before = _walk.Steps.SelectMany(s => s.Next.Select(n => (From: s, n.To))).ToLookup(e => e.To, e => e.From);
        var loop = new HashSet<EndWalk.Step>();
        var pending = new Stack<EndWalk.Step>(_walk.Steps.Where(s => s.ComesBack));
        while (pending.Count > 0)
        {
            var step = pending.Pop();
            if (step.World.Current.Has(over) || !loop.Add(step))
                continue;
            foreach (var earlier in before[step])
                pending.Push(earlier);
        }

        return loop;
    }

    /// <summary>Whether a condition will be another in a while: it asks a counter, a clock, or a collection that is used up.</summary>
    private bool MayEnd(IOperation condition, HashSet<int> changed)
    {
        foreach (var operation in Asked(condition).SelectMany(Captured))
        {
            if (Clock.IsRead(operation) || IsTimed(operation))
                return true;
            if (Body.Places.Of(operation) is >= 0 and var place && changed.Contains(place))
                return true;
            if (operation is IMemberReferenceOperation { Member: var member } && _question.ToldBy.Contains(member) || IsUntoldResult(operation))
                return true;
            switch (operation)
            {
                case IInvocationOperation { TargetMethod.Name: "MoveNext" or "MoveNextAsync" or "TryDequeue" or "TryTake" or "TryPop" or "Any" }:
                    return true;
                case IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } collection } when IsUsedUp(Body.Places.Of(collection)):
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether an operation is, or names, what a helper has returned that reads: where it is not known what that is at the end, it may tell the end.</summary>
    private bool IsUntoldResult(IOperation operation)
    {
        if (Site is not { IsPoll: false, IsCallback: false, Ended.Kind: ValueKind.Unknown })
            return false;
        return operation == Site.Operation || operation is ILocalReferenceOperation { Local: var local }
            && Body.Operations.OfType<ISimpleAssignmentOperation>().Any(a => a.Target is ILocalReferenceOperation given && SymbolEqualityComparer.Default.Equals(given.Local, local) && a.Value.WithDescendants().Contains(Site.Operation));
    }

    /// <summary>What a condition asks; not how it finds the element that it asks about.</summary>
    private static IEnumerable<IOperation> Asked(IOperation condition)
    {
        var pending = new Stack<IOperation>();
        pending.Push(condition);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            yield return next;
            var asked = next switch
            {
                IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: { } list } => new[] { list },
                IArrayElementReferenceOperation element => new[] { element.ArrayReference },
                _ => (IEnumerable<IOperation>)next.ChildOperations,
            };
            foreach (var child in asked)
                pending.Push(child);
        }
    }

    private IEnumerable<IOperation> Captured(IOperation operation) => operation is IFlowCaptureReferenceOperation reference
        ? Body.Operations.OfType<IFlowCaptureOperation>().Where(c => c.Id.Equals(reference.Id)).SelectMany(c => c.Value.WithDescendants()).Append(operation)
        : new[] { operation };

    private bool IsUsedUp(int collection) =>
        collection >= 0 && _loop.SelectMany(s => s.Node.Block!.Operations).SelectMany(o => o.WithDescendants()).OfType<IInvocationOperation>()
            .Any(c => c.TargetMethod.Name is "Add" or "Enqueue" or "Push" or "Dequeue" or "Pop" or "Remove" or "RemoveAt" or "Clear" or "WriteByte" && Body.Places.Of(c.Instance) == collection);

    /// <summary>Whether a token that a clock cancels takes part.</summary>
    private bool IsTimed(IOperation operation) =>
        operation.WithDescendants().Any(o => o.Type is { Name: "CancellationToken" or "CancellationTokenSource" })
        && Body.Operations.Any(o => o is IObjectCreationOperation { Type.Name: "CancellationTokenSource", Arguments.IsEmpty: false } or IInvocationOperation { TargetMethod.Name: "CancelAfter" });
}
