using System;
using System.Collections.Generic;
using System.Linq;

namespace TcpLint.Lifecycle;

/// <summary>The states of a connection (RFC 9293 3.3.2). A value is also its bit in a <see cref="TcpStateSet"/>.</summary>
internal enum TcpState : byte
{
    /// <summary>No connection: there is no transmission control block. The state before OPEN and after everything.</summary>
    Closed,

    /// <summary>Waits for a connection request from any peer.</summary>
    Listen,

    /// <summary>Has sent a SYN and waits for the peer's.</summary>
    SynSent,

    /// <summary>Has received and sent a SYN and waits for its acknowledgment.</summary>
    SynReceived,

    /// <summary>Open: both sides may send.</summary>
    Established,

    /// <summary>This side has closed; the peer has neither acknowledged that nor closed.</summary>
    FinWait1,

    /// <summary>
    /// This side has closed and the peer knows; waits for the peer's FIN. The RFC has no timer for it: a system ends it early only
    /// when the program has given the descriptor up (<see cref="TcpQuantity.OrphanedFinWait2"/>).
    /// </summary>
    FinWait2,

    /// <summary>The peer has closed; waits for the program's CLOSE, and for nothing else.</summary>
    CloseWait,

    /// <summary>Both have closed at once; waits for the acknowledgment of this side's FIN.</summary>
    Closing,

    /// <summary>The peer has closed, then this side; waits for the acknowledgment of this side's FIN.</summary>
    LastAck,

    /// <summary>Both have closed, this side first; waits for two maximum segment lifetimes to pass.</summary>
    TimeWait,
}

/// <summary>The states as a list, and their names.</summary>
internal static class TcpStates
{
    private static readonly string[] s_wireNames =
    [
        "CLOSED", "LISTEN", "SYN_SENT", "SYN_RECEIVED", "ESTABLISHED", "FIN_WAIT_1", "FIN_WAIT_2", "CLOSE_WAIT", "CLOSING", "LAST_ACK", "TIME_WAIT",
    ];

    /// <summary>All eleven, in the order of <see cref="TcpState"/>.</summary>
    public static IReadOnlyList<TcpState> All { get; } = [.. Enum.GetValues(typeof(TcpState)).Cast<TcpState>()];

    /// <summary>The name as RFC 9293 and <c>netstat</c> write it, with underscores: <c>CLOSE_WAIT</c>.</summary>
    public static string WireName(this TcpState state) => s_wireNames[(int)state];
}
