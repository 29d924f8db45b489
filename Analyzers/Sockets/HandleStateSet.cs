using System;
using System.Collections.Generic;
using System.Linq;

namespace TcpLint.Sockets;

/// <summary>A set of <see cref="HandleState"/>s; the default is the empty set.</summary>
internal readonly struct HandleStateSet(ushort bits) : IEquatable<HandleStateSet>
{
    private const int Count = (int)HandleState.Disposed + 1;

    private ushort Bits { get; } = bits;

    public static HandleStateSet Empty => default;

    public static HandleStateSet All => new((1 << Count) - 1);

    public bool IsEmpty => Bits == 0;

    /// <summary>Whether <c>Connected</c> is true in every state: it stays so until a call on the connection fails, or shuts it down (measured).</summary>
    public bool IsConnected => !IsEmpty && IsSubsetOf(Of(HandleState.Connected, HandleState.PeerClosed, HandleState.PeerReset));

    public IEnumerable<HandleState> States
    {
        get
        {
            var set = this;
            return Enumerable.Range(0, Count).Select(index => (HandleState)index).Where(set.Contains);
        }
    }

    public static HandleStateSet Of(params HandleState[] states) => states.Aggregate(Empty, (set, state) => set | state);

    public bool Contains(HandleState state) => (Bits & Bit(state)) != 0;

    public bool IsSubsetOf(HandleStateSet other) => (Bits & ~other.Bits) == 0;

    public static implicit operator HandleStateSet(HandleState state) => new(Bit(state));

    public static HandleStateSet operator |(HandleStateSet left, HandleStateSet right) => new((ushort)(left.Bits | right.Bits));

    public static HandleStateSet operator &(HandleStateSet left, HandleStateSet right) => new((ushort)(left.Bits & right.Bits));

    public static bool operator ==(HandleStateSet left, HandleStateSet right) => left.Bits == right.Bits;

    public static bool operator !=(HandleStateSet left, HandleStateSet right) => left.Bits != right.Bits;

    /// <summary>
    /// The set with every state that a connection in it may come to by what the peer does, without a call: its FIN, its reset.
    /// </summary>
    public HandleStateSet Unasked()
    {
        var closed = this;
        if (Contains(HandleState.Connected))
            closed |= Of(HandleState.PeerClosed, HandleState.PeerReset);
        if (Contains(HandleState.PeerClosed))
            closed |= HandleState.PeerReset;
        // Seen through a handle that is shut down, the end of the other side only ends the reads.
        if (Contains(HandleState.ShutSend))
            closed |= Of(HandleState.ShutBoth, HandleState.PeerResetSeen);
        if (Contains(HandleState.ShutReceive) || Contains(HandleState.ShutBoth) || Contains(HandleState.Disconnected))
            closed |= HandleState.PeerResetSeen;
        return closed;
    }

    /// <summary>The set after a read has shown the end of the stream.</summary>
    public HandleStateSet Ended()
    {
        var ended = new HandleStateSet((ushort)(Bits & ~(Bit(HandleState.Connected) | Bit(HandleState.ShutSend))));
        if (Contains(HandleState.Connected))
            ended |= HandleState.PeerClosed;
        if (Contains(HandleState.ShutSend))
            ended |= HandleState.ShutBoth;
        return ended.Unasked();
    }

    public bool Equals(HandleStateSet other) => Bits == other.Bits;

    public override bool Equals(object? obj) => obj is HandleStateSet other && Equals(other);

    public override int GetHashCode() => Bits;

    public override string ToString() => string.Join(" | ", States);

    private static ushort Bit(HandleState state) => (ushort)(1 << (int)state);
}
