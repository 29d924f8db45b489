using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace TcpLint.Lifecycle;

/// <summary>Writes down the rows of one event, each state in the RFC's words: it stays, it answers, it moves, it throws.</summary>
internal sealed class TcpTransitionRows(TcpEvent @event, string citation) : IEnumerable<TcpTransition>
{
    private readonly List<TcpTransition> _rows = [];
    private string _citation = citation;

    /// <summary>The rows that follow are cited so.</summary>
    public TcpTransitionRows At(string citation)
    {
        _citation = citation;
        return this;
    }

    /// <summary>Nothing changes and nothing is sent.</summary>
    public TcpTransitionRows Stays(params TcpState[] states) => Add(states.Select(s => Row(s, s)));

    /// <summary>The state stays, and a segment goes out.</summary>
    public TcpTransitionRows Answers(string segment, params TcpState[] states) => Add(states.Select(s => Row(s, s) with { Sends = segment }));

    /// <summary>The call fails and the state stays.</summary>
    public TcpTransitionRows Throws(string signal, params TcpState[] states) =>
        Add(states.Select(s => Row(s, s) with { Signal = signal, Throws = true }));

    public TcpTransitionRows Moves(TcpState from, TcpState to, string? sends = null, string? signal = null, TcpOrigin origin = TcpOrigin.Either) =>
        Add([Row(from, to) with { Sends = sends, Signal = signal, Origin = origin }]);

    /// <summary>The connection is gone. <paramref name="sends"/> and <paramref name="signal"/> as in <see cref="TcpTransition"/>.</summary>
    public TcpTransitionRows Ends(string? sends, string? signal, params TcpState[] states) =>
        Add(states.Select(s => Row(s, TcpState.Closed) with { Sends = sends, Signal = signal }));

    public IEnumerator<TcpTransition> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private TcpTransition Row(TcpState from, TcpState to) => new(from, @event, to, _citation);

    private TcpTransitionRows Add(IEnumerable<TcpTransition> rows)
    {
        _rows.AddRange(rows);
        return this;
    }
}
