using System;
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
        List<World>? all = null;
        foreach (var world in added.Worlds)
            Add(ref all, Worlds, _coarse ? Coarsen(world) : world);
        return all is null ? this : new FlowState(all, _coarse);
    }

    private static List<World> Merge(IEnumerable<World> worlds)
    {
        List<World>? all = null;
        foreach (var world in worlds)
            Add(ref all, Array.Empty<World>(), world);
        return all ?? new List<World>();
    }

    /// <summary>Adds a world, or its handle's states to those of its equal. They are few: a look at each costs less than to hash them.</summary>
    /// <param name="all">What there is now; null as long as it is what was known.</param>
    /// <param name="known">What was there before.</param>
    /// <param name="world">What is added.</param>
    private static void Add(ref List<World>? all, IReadOnlyList<World> known, World world)
    {
        var now = all ?? known;
        for (var i = 0; i < now.Count; i++)
        {
            if (!now[i].Equals(world))
                continue;
            if (world.Handle.IsSubsetOf(now[i].Handle))
                return;
            all ??= known.ToList();
            var joined = all[i].Clone();
            joined.Handle |= world.Handle;
            all[i] = joined;
            return;
        }

        all ??= known.ToList();
        all.Add(world);
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
