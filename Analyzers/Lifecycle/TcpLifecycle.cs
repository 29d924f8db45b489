using System.Collections.Generic;
using System.Linq;

namespace TcpLint.Lifecycle;

/// <summary>The transition table and what follows from it. Immutable.</summary>
internal sealed class TcpLifecycle
{
    private static readonly TcpOrigin[] s_origins = [TcpOrigin.Either, TcpOrigin.Passive, TcpOrigin.Active];

    // By origin, event and state; the closure by origin and state.
    private readonly TcpStateSet[][][] _returned;
    private readonly TcpStateSet[][][] _thrown;
    private readonly TcpStateSet[][] _closure;

    public TcpLifecycle(IEnumerable<TcpTransition> rows)
    {
        Rows = [.. rows];
        _returned = Index(throws: false);
        _thrown = Index(throws: true);
        _closure = [.. s_origins.Select(origin => TcpStates.All.Select(state => Reach(state, origin)).ToArray())];

        var live = TcpStateSet.All.Except(TcpState.Closed);
        var steps = Rows.Where(r => r.From != r.To && !r.Event.Facts().Fails).ToList();
        WaitsForTimer = live & Sources(steps, TcpEventKind.Timer);
        WaitsForPeer = live & Sources(steps, TcpEventKind.Segment);
        WaitsForProgram = live & Sources(steps, TcpEventKind.UserCall) & ~WaitsForPeer & ~WaitsForTimer;
    }

    /// <summary>TCP as RFC 9293 has it: its figure 5 and all of section 3.10.</summary>
    public static TcpLifecycle Rfc9293 { get; } =
        new(Rfc9293UserCalls.Rows.Concat(Rfc9293Segments.Rows).Concat(Rfc9293Timers.Rows));

    public IReadOnlyList<TcpTransition> Rows { get; }

    /// <summary>
    /// States that only the program can end: of all that may happen unasked, nothing but the failure of the connection leaves them. That is
    /// CLOSE_WAIT alone. ESTABLISHED waits for the peer as well: its FIN leads to CLOSE_WAIT, which the closure shows.
    /// </summary>
    public TcpStateSet WaitsForProgram { get; }

    /// <summary>
    /// States that a segment of the peer ends. FIN_WAIT_2 is one, and as long as the program holds the descriptor it waits without limit
    /// (measured on .NET 10, Linux).
    /// </summary>
    public TcpStateSet WaitsForPeer { get; }

    /// <summary>States that a timer ends in the normal course: TIME_WAIT.</summary>
    public TcpStateSet WaitsForTimer { get; }

    /// <summary>
    /// The states after an event that happened, for a user call: that returned. A state in which the call errs, or the event cannot
    /// be, drops out.
    /// </summary>
    public TcpStateSet After(TcpStateSet states, TcpEvent @event, TcpOrigin origin = TcpOrigin.Either) =>
        Union(states, _returned[(int)origin][(int)@event]);

    /// <summary>The states after a user call that erred. A state in which it cannot err drops out.</summary>
    public TcpStateSet AfterThrown(TcpStateSet states, TcpEvent @event, TcpOrigin origin = TcpOrigin.Either) =>
        Union(states, _thrown[(int)origin][(int)@event]);

    /// <summary>All states that the peer and the clock can lead to unasked, the given ones included.</summary>
    public TcpStateSet Closure(TcpStateSet states, TcpOrigin origin = TcpOrigin.Either) => Union(states, _closure[(int)origin]);

    private static TcpStateSet Union(TcpStateSet states, TcpStateSet[] byState)
    {
        var result = TcpStateSet.Empty;
        foreach (var state in states)
            result |= byState[(int)state];
        return result;
    }

    private static TcpStateSet Sources(IEnumerable<TcpTransition> rows, TcpEventKind kind) =>
        TcpStateSet.Of([.. rows.Where(r => r.Event.Facts().Kind == kind).Select(r => r.From)]);

    private TcpStateSet[][][] Index(bool throws)
    {
        var targets = Rows.Where(r => r.Throws == throws).ToLookup(r => (r.Event, r.From));
        return
        [
            .. s_origins.Select(origin => TcpEvents.All.Select(e => TcpStates.All
                .Select(from => TcpStateSet.Of([.. targets[(e.Event, from)].Where(r => r.HoldsFor(origin)).Select(r => r.To)]))
                .ToArray()).ToArray()),
        ];
    }

    private TcpStateSet Reach(TcpState state, TcpOrigin origin)
    {
        var reached = TcpStateSet.Of(state);
        for (var before = TcpStateSet.Empty; reached != before;)
        {
            before = reached;
            foreach (var e in TcpEvents.All.Where(e => e.IsUnasked))
                reached |= After(reached, e.Event, origin);
        }
        return reached;
    }
}
