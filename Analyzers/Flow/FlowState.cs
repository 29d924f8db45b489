using System.Collections.Generic;
using System.Linq;

namespace TcpLint.Flow;

/// <summary>
/// What is known at a point: the worlds that can be there. A few are kept apart so that a flag and the connection that it tells of stay together;
/// when there are too many, what only flags tell is given up, and if that does not help, the connection is. Worlds that differ only in the states of the handle are one.
/// Immutable.
/// </summary>
internal sealed class FlowState
{
    public const int MaxWorlds = 24;

    private readonly bool _coarse;

    public FlowState(IEnumerable<World> worlds)
        : this(Merge(worlds), false)
    {
    }

    private FlowState(List<World> worlds, bool coarse)
    {
        Worlds = worlds;
        _coarse = coarse;
        if (!coarse && worlds.Count > MaxWorlds)
        {
            Worlds = Merge(worlds.Select(Coarsen));
            _coarse = true;
        }
    }

    public IReadOnlyList<World> Worlds { get; }

    /// <summary>More than can be followed: the analysis of this connection ends without a result.</summary>
    public bool IsTooLarge => Worlds.Count > MaxWorlds * 2;

    /// <summary>The state that holds the worlds of both; <c>this</c> when there is nothing new.</summary>
    public FlowState Join(FlowState added)
    {
        var all = Worlds.ToDictionary(w => w);
        var isNew = false;
        foreach (var world in added.Worlds)
            isNew |= Add(all, _coarse ? Coarsen(world) : world);
        return isNew ? new FlowState(all.Values.ToList(), _coarse) : this;
    }

    private static List<World> Merge(IEnumerable<World> worlds)
    {
        var all = new Dictionary<World, World>();
        foreach (var world in worlds)
            Add(all, world);
        return all.Values.ToList();
    }

    /// <summary>Adds a world, or its handle's states to those of its equal; false when nothing is new.</summary>
    private static bool Add(Dictionary<World, World> all, World world)
    {
        if (!all.TryGetValue(world, out var known))
        {
            all.Add(world, world);
            return true;
        }

        if (world.Handle.IsSubsetOf(known.Handle))
            return false;
        var joined = known.Clone();
        joined.Handle |= world.Handle;
        all[world] = joined;
        return true;
    }

    private static World Coarsen(World world)
    {
        var coarse = world.Clone();
        coarse.Replace((_, value) => value.Kind is ValueKind.True or ValueKind.False or ValueKind.Number or ValueKind.Positive or ValueKind.NotNull or ValueKind.ReadResult or ValueKind.Empty or ValueKind.Text or ValueKind.Connected or ValueKind.Caught ? Value.Unknown : value);
        coarse.Current = Coarsen(coarse.Current);
        coarse.Previous = Coarsen(coarse.Previous);
        // No rule speaks of what is in doubt: whoever may catch it gets it.
        if (coarse.Current.Has(ConnectionFacts.Doubtful))
            coarse.Thrown = coarse.Thrown with { Type = null };
        return coarse;
    }

    /// <summary>Behind an exception it is not told any more which calls came before it.</summary>
    private static ConnectionState Coarsen(ConnectionState state)
    {
        const ConnectionFacts Seen = ConnectionFacts.Used | ConnectionFacts.Sent | ConnectionFacts.SeenConnected | ConnectionFacts.SeenNotConnected;
        if (!state.Has(ConnectionFacts.Doubtful | ConnectionFacts.Failed))
            return state;
        return (state.Has(ConnectionFacts.Doubtful) ? state.Without(Seen) : state) with { Done = 0 };
    }
}
