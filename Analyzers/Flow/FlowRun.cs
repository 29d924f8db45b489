using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>Follows one connection through one body: solves for the state at every point, then walks once more to note what happens to it.</summary>
internal sealed partial class FlowRun : IFlowDomain<FlowState>
{
    private const int MaxSteps = 4000;

    private readonly ISymbol? _input;
    private readonly IOperation? _origin;
    private readonly World _start;
    private readonly List<(IOperation Operation, SocketMember Member)> _marks = new();
    private FlowState?[]? _states;
    private FlowNotes? _noted;
    private HashSet<World>[]? _done;
    private bool _tooLarge;
    private bool _isSolving;

    private FlowRun(FlowBody body, IOperation? opening, ISymbol? input = null, IOperation? origin = null, World? start = null)
    {
        _start = start ?? new World();
        Body = body;
        Opening = opening;
        _input = input;
        _origin = origin;
    }

    public FlowBody Body { get; }

    /// <summary>Whether a connection that is stored in a member of the object is still looked after.</summary>
    public bool FollowsMembers { get; private set; }

    /// <summary>Whether the initializer of a member has opened the connection before the body begins.</summary>
    public bool IsOfInitializer { get; private set; }

    /// <summary>The expression that opens the connection; null when it comes in from outside.</summary>
    public IOperation? Opening { get; }

    /// <summary>The expression through which a connection comes in that somebody else opened; null when it is there from the start.</summary>
    public IOperation? Origin => _origin;

    /// <summary>The members of local objects into which the connection is put, see <see cref="Carriers"/>.</summary>
    public HashSet<ISymbol> CarriedIn { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>What is noted in the last walk; null while solving.</summary>
    public FlowNotes? Notes { get; private set; }

    /// <summary>Whether there was more than can be followed: what comes out is not all.</summary>
    public bool IsTooLarge => _tooLarge;

    /// <summary>What the run asks about a read; null when it follows a connection.</summary>
    public ReadQuestion? Question { get; private set; }

    /// <summary>The operation that is being looked at; null on the way out of the body.</summary>
    public IOperation? Now { get; set; }

    /// <summary>The calls that have a bit in <see cref="ConnectionState.Done"/>.</summary>
    public IReadOnlyList<(IOperation Operation, SocketMember Member)> Marks => _marks;

    /// <summary>The bit of a call; none when there are too many.</summary>
    public ulong Mark(IOperation call, SocketMember member)
    {
        // A call that begins an operation and lends the connection to its callback has a bit for each.
        var index = _marks.FindIndex(m => m.Operation == call && m.Member == SocketMember.Unseen == (member == SocketMember.Unseen));
        if (index < 0 && _marks.Count < 64)
        {
            index = _marks.Count;
            _marks.Add((call, member));
        }

        return index < 0 ? 0 : 1UL << index;
    }

    /// <summary>Whether a call that sets a connection up or shuts it down was run on the way to a state.</summary>
    public bool Did(ConnectionState state, IOperation call) => _marks.FindIndex(m => m.Operation == call) is >= 0 and var bit && (state.Done & (1UL << bit)) != 0;

    /// <summary>
    /// Whether each call that does not bind and was given the connection on the way to a state has given it back: wherever the body returns after
    /// it and nothing has failed, the body has closed the connection or handed it on itself.
    /// </summary>
    public bool ComesBack(ConnectionState state)
    {
        var ends = Body.Graph.Exit is { } exit && Solve()?[exit.Id] is { } returned ? returned.Worlds.Select(w => w.Current).Where(c => !c.Has(ConnectionFacts.Failed | ConnectionFacts.Doubtful)).ToList() : new List<ConnectionState>();
        var lent = Enumerable.Range(0, _marks.Count).Where(i => _marks[i].Member == SocketMember.Unseen).Select(i => 1UL << i).Where(bit => (state.Done & bit) != 0).ToList();
        return lent.Count > 0 && lent.All(bit => ends.Any(e => (e.Done & bit) != 0) && ends.Where(e => (e.Done & bit) != 0).All(e => e.IsReleased));
    }

    /// <summary>What is known before the first block.</summary>
    public World Start => _start;

    /// <summary>Whether what is followed is a <c>TcpListener</c>, which is as new after it was closed.</summary>
    public bool IsListener => Body.Context.Types.KindOf(_input is null ? (Opening ?? _origin)?.Type.Awaited() : TypeOf(_input)) == ConnectionKind.Listener;

    private static ITypeSymbol? TypeOf(ISymbol input) => input switch
    {
        IParameterSymbol parameter => parameter.Type,
        ILocalSymbol local => local.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    /// <summary>The state at the start of each node; null when it could not be found within bounds.</summary>
    public FlowState?[]? Solve()
    {
        if (_states is not null)
            return _states;
        if (Body.IsWorkedOut || _tooLarge)
            return null;
        _isSolving = true;
        _done = Body.Graph.Nodes.Select(_ => new HashSet<World>(SameWorld.Instance)).ToArray();
        var (states, isFinal) = Body.Context.Summaries.Watch(() => FlowSolver.Solve(Body.Graph, new FlowState(new[] { _start }), this, MaxSteps, Body.Context.Cancellation));
        _isSolving = false;
        _done = null;
        IsProvisional = !isFinal;
        Body.Context.Solved(this);
        _tooLarge |= states is null;
        return _states = _tooLarge ? null : states;
    }

    /// <summary>Whether the outcome rests on what was assumed of a method that is being looked at further up the stack.</summary>
    public bool IsProvisional { get; private set; }

    /// <summary>Whether it is at work further up the stack: a call in the body leads back into it.</summary>
    public bool IsAtWork => _isSolving || Notes is not null;

    /// <summary>Gives back the room for what can be found anew.</summary>
    public void ForgetStates() => _states = null;

    /// <summary>What happens to the connection; null when it could not be followed.</summary>
    public FlowNotes? Note()
    {
        if (_noted is not null)
            return _noted;
        if (Solve() is not { } states)
            return null;
        var notes = Notes = new FlowNotes(this);
        foreach (var node in Body.Graph.Nodes)
        {
            if (states[node.Id] is { } state && node.Block is not null)
                Apply(node, state, new FlowState?[node.Edges.Count]);
        }

        Notes = null;
        return _noted = _tooLarge ? null : notes;
    }

    public FlowState Join(FlowState old, FlowState added)
    {
        var joined = old.Join(added);
        if (!joined.IsTooLarge)
            return joined;
        _tooLarge = true;
        return old;
    }

    public void Apply(FlowNode node, FlowState input, FlowState?[] output)
    {
        if (_tooLarge)
            return;
        var worlds = new List<World>?[node.Edges.Count];
        var done = _done?[node.Id];
        foreach (var world in input.Worlds)
        {
            // Where the world led when the node was run before, it has led already.
            if (done?.Add(world) == false)
                continue;
            var choices = new Choices();
            do
            {
                var transfer = new Transfer(this, node, world.Clone(), choices);
                var (kind, after) = transfer.Run();
                Body.Works(node.Block!.Operations.Length + 1);
                var last = transfer.IsStuck ? -1 : LastEdge(node, kind);
                for (var i = 0; i < node.Edges.Count; i++)
                {
                    var edge = node.Edges[i];
                    if (edge.Kind == FlowEdgeKind.Throws)
                    {
                        foreach (var thrown in transfer.Thrown)
                            Leave(node, edge, thrown.Clone(), i);
                    }
                    else if (i <= last && Follows(edge, kind))
                    {
                        Leave(node, edge, i == last ? after : after.Clone(), i);
                    }
                }
            }
            while (choices.Next());
            _tooLarge |= choices.WasCut || _isSolving && Body.IsWorkedOut;
            if (_tooLarge && _isSolving)
                return;
        }

        for (var i = 0; i < worlds.Length; i++)
            output[i] = worlds[i] is { } some ? new FlowState(some) : null;

        void Leave(FlowNode from, FlowEdge edge, World world, int index)
        {
            if (edge.IsExceptional && !NetworkExceptions.Takes(edge, world.Thrown))
                return;
            Body.Works(1);
            (worlds[index] ??= new List<World>()).Add(Left(from, edge, world));
        }
    }

    /// <summary>Whether control can take an edge when the block has ended and its condition went one way; none of an exception.</summary>
    private static bool Follows(FlowEdge edge, FlowEdgeKind? condition) =>
        edge.Kind != FlowEdgeKind.Throws && (condition is null || edge.Kind == condition || edge.Kind is FlowEdgeKind.Unwinds or FlowEdgeKind.Always);

    private static int LastEdge(FlowNode node, FlowEdgeKind? condition)
    {
        var last = node.Edges.Count - 1;
        while (last >= 0 && !Follows(node.Edges[last], condition))
            last--;
        return last;
    }

    /// <summary>What happens to the connection in one node, and where the world goes from there.</summary>
    public (FlowNotes Notes, IReadOnlyList<(World World, FlowEdge Edge)> Next) Step(FlowNode node, World world)
    {
        var notes = Notes = new FlowNotes(this);
        var next = Leaving(node, world).ToList();
        Notes = null;
        return (notes, next);
    }

    /// <summary>Where one world goes from a node, each way by itself.</summary>
    public IEnumerable<(World World, FlowEdge Edge)> Leaving(FlowNode node, World world)
    {
        var output = new FlowState?[node.Edges.Count];
        Apply(node, new FlowState(new[] { world }), output);
        for (var i = 0; i < output.Length; i++)
        {
            foreach (var left in output[i]?.Worlds ?? System.Array.Empty<World>())
                yield return (left, node.Edges[i]);
        }
    }

    /// <summary>What is left of a world after a step: the variables of the regions it leaves are gone, and with them perhaps the last handle.</summary>
    private World Left(FlowNode from, FlowEdge edge, World world)
    {
        foreach (var region in edge.Left)
        {
            foreach (var local in region.Locals)
                world[Body.Places.Of(local)] = Value.Unknown;
            foreach (var capture in region.CaptureIds)
                world[Body.Places.Of(capture)] = Value.Unknown;
        }

        if (edge.LeavesHandler && !edge.IsExceptional)
            world.Thrown = default;
        var leavesBody = edge.To.Block is null or { Kind: BasicBlockKind.Exit };
        if (leavesBody)
        {
            Now = null;
            LeaveBody(edge.To.Block is null, world);
        }

        // An exception that no handler has taken yet is on its way out, through whatever finally stands in between.
        var isUncaught = edge.IsExceptional && (edge.To.Block is null || edge.To.After is { Target: null });
        var kind = isUncaught ? LossKind.Thrown : leavesBody ? LossKind.Exit : LossKind.Scope;
        CheckLoss(world, kind, (edge.IsExceptional ? world.Thrower : null) ?? from.Block!.BranchValue ?? from.Block!.Operations.LastOrDefault());
        return world;
    }

    private void LeaveBody(bool thrown, World world)
    {
        // After an exception in a constructor there is no instance through which a field could be closed.
        var instanceDies = thrown && Body.MakesObject;
        world.Replace((place, value) =>
        {
            if (!value.Reaches)
                return value;
            if (place == Body.Result)
                return value;
            if (Slot is not null && Body.Places.Symbol(Body.Places.Holder(place) is >= 0 and var holder ? holder : place) is IParameterSymbol arguments && SymbolEqualityComparer.Default.Equals(arguments, Slot.Arguments))
                return Value.Unknown; // nobody looks into the event arguments any more
            if (!IsInput(place) && Body.Places.Symbol(place) is IParameterSymbol { RefKind: RefKind.Ref or RefKind.Out })
            {
                Transfer.GiveAway(this, world, value, ConnectionFacts.Transferred);
                return value;
            }

            if (!Body.Outlives(place))
                return IsInput(place) ? value : Value.Unknown;
            if (instanceDies && IsOwnField(place))
                return Value.Unknown;
            if (world.Current.Has(ConnectionFacts.Stored))
                Transfer.GiveAway(this, world, value, ConnectionFacts.Transferred, Body.Places.Symbol(place));
            return value;
        });
    }

    private bool IsInput(int place) => Opening is null && _start[place].Kind != ValueKind.Unknown;

    public bool IsOwnField(int place) => Body.Places.Symbol(place) is IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false } && Body.Places.Holder(place) < 0;

    /// <summary>Notes a loss when the connection is due here and nothing can close it any more.</summary>
    public void CheckLoss(World world, LossKind kind, IOperation? at)
    {
        if (world.Current.IsDue && !world.HasHandle(0, Body.Result))
        {
            Notes?.Lost(new Loss(kind, at, world.Current, world.Trail) { Thrower = world.Thrower });
            world.Current = world.Current.With(ConnectionFacts.Lost);
        }

        if (world.Previous.IsDue && !world.HasHandle(1, Body.Result))
        {
            Notes?.Lost(new Loss(kind, at, world.Previous, world.PreviousTrail) { Thrower = world.Thrower });
            world.Previous = default;
        }
    }

    /// <summary>One world, not its equal: an equal one may stand for more states of the handle.</summary>
    private sealed class SameWorld : IEqualityComparer<World>
    {
        public static readonly SameWorld Instance = new();

        public bool Equals(World? one, World? other) => ReferenceEquals(one, other);

        public int GetHashCode(World world) => RuntimeHelpers.GetHashCode(world);
    }
}
