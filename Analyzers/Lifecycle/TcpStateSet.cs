using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace TcpLint.Lifecycle;

/// <summary>
/// A set of TCP states: the states that the kernel may be in. The questions about TCP are answered by <see cref="TcpLifecycle.Rfc9293"/>.
/// Between two calls of the program a set is kept closed (<see cref="Closure"/>): the peer and the clock do not wait.
/// </summary>
internal readonly record struct TcpStateSet : IEnumerable<TcpState>
{
    private readonly ushort _bits;

    private TcpStateSet(int bits) => _bits = (ushort)bits;

    public static TcpStateSet Empty => default;

    public static TcpStateSet All { get; } = Of([.. TcpStates.All]);

    public bool IsEmpty => _bits == 0;

    public int Count => this.Count();

    /// <summary>Any member waits for the program, and for nothing else: <see cref="TcpLifecycle.WaitsForProgram"/>.</summary>
    public bool WaitsForProgram => Overlaps(TcpLifecycle.Rfc9293.WaitsForProgram);

    /// <summary>Any member waits for the peer: <see cref="TcpLifecycle.WaitsForPeer"/>.</summary>
    public bool WaitsForPeer => Overlaps(TcpLifecycle.Rfc9293.WaitsForPeer);

    /// <summary>Any member waits for a timer: <see cref="TcpLifecycle.WaitsForTimer"/>.</summary>
    public bool WaitsForTimer => Overlaps(TcpLifecycle.Rfc9293.WaitsForTimer);

    public static TcpStateSet operator |(TcpStateSet left, TcpStateSet right) => new(left._bits | right._bits);

    public static TcpStateSet operator &(TcpStateSet left, TcpStateSet right) => new(left._bits & right._bits);

    public static TcpStateSet operator ~(TcpStateSet set) => new(All._bits & ~set._bits);

    public static TcpStateSet Of(params TcpState[] states) => new(states.Aggregate(0, (bits, state) => bits | Bit(state)));

    public bool Contains(TcpState state) => (_bits & Bit(state)) != 0;

    public bool Overlaps(TcpStateSet other) => (_bits & other._bits) != 0;

    public bool IsSubsetOf(TcpStateSet other) => (_bits & ~other._bits) == 0;

    public TcpStateSet Except(TcpState state) => new(_bits & ~Bit(state));

    /// <inheritdoc cref="TcpLifecycle.After"/>
    public TcpStateSet After(TcpEvent @event, TcpOrigin origin = TcpOrigin.Either) => TcpLifecycle.Rfc9293.After(this, @event, origin);

    /// <inheritdoc cref="TcpLifecycle.AfterThrown"/>
    public TcpStateSet AfterThrown(TcpEvent @event, TcpOrigin origin = TcpOrigin.Either) => TcpLifecycle.Rfc9293.AfterThrown(this, @event, origin);

    /// <inheritdoc cref="TcpLifecycle.Closure"/>
    public TcpStateSet Closure(TcpOrigin origin = TcpOrigin.Either) => TcpLifecycle.Rfc9293.Closure(this, origin);

    /// <summary>The members in the order of <see cref="TcpState"/>.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<TcpState> IEnumerable<TcpState>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The wire names: <c>{ESTABLISHED, CLOSE_WAIT}</c>.</summary>
    public override string ToString() => "{" + string.Join(", ", this.Select(state => state.WireName())) + "}";

    private static int Bit(TcpState state) => 1 << (int)state;

    /// <summary>Walks the bits; a struct, so that a <c>foreach</c> in the analysis allocates nothing.</summary>
    public struct Enumerator(TcpStateSet set) : IEnumerator<TcpState>
    {
        private int _current = -1;

        public readonly TcpState Current => (TcpState)_current;

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            while (++_current <= (int)TcpState.TimeWait)
                if (set.Contains(Current))
                    return true;
            return false;
        }

        public void Reset() => _current = -1;

        public readonly void Dispose() { }
    }
}
