using System.Collections.Generic;
using System.Linq;

namespace TcpLint.Flow;

/// <summary>
/// What is known at a point: the worlds that can be there. A few are kept apart so that a flag and the connection that it tells of stay together;
/// when there are too many, what only flags tell is given up, and if that does not help, the connection is.
/// Immutable.
/// </summary>
internal sealed class FlowState
{
    public const int MaxWorlds = 24;

    private readonly bool _coarse;

    public FlowState(IEnumerable<World> worlds)
        : this(worlds.Distinct().ToList(), false)
    {
    }

    private FlowState(List<World> worlds, bool coarse)
    {
        Worlds = worlds;
        _coarse = coarse;
        if (!coarse && worlds.Count > MaxWorlds)
        {
            Worlds = worlds.Select(Coarsen).Distinct().ToList();
            _coarse = true;
        }
    }

    public IReadOnlyList<World> Worlds { get; }

    /// <summary>More than can be followed: the analysis of this connection ends without a result.</summary>
    public bool IsTooLarge => Worlds.Count > MaxWorlds * 2;

    /// <summary>The state that holds the worlds of both; <c>this</c> when there is nothing new.</summary>
    public FlowState Join(FlowState added)
    {
        var known = new HashSet<World>(Worlds);
        List<World>? all = null;
        foreach (var world in added.Worlds)
        {
            var kept = _coarse ? Coarsen(world) : world;
            if (known.Add(kept))
                (all ??= new List<World>(Worlds)).Add(kept);
        }

        return all is null ? this : new FlowState(all, _coarse);
    }

    private static World Coarsen(World world)
    {
        var coarse = world.Clone();
        coarse.Replace((_, value) => value.Kind is ValueKind.True or ValueKind.False or ValueKind.Number or ValueKind.Positive or ValueKind.NotNull or ValueKind.ReadResult ? Value.Unknown : value);
        return coarse;
    }
}
