using System.Collections.Generic;
using static TcpLint.Lifecycle.TcpState;

namespace TcpLint.Lifecycle;

/// <summary>RFC 9293 3.10.8 and 3.8.4: what the clock does. A state without a row has no such timer running.</summary>
internal static class Rfc9293Timers
{
    public static IEnumerable<TcpTransition> Rows { get; } =
    [
        .. new TcpTransitionRows(TcpEvent.TimeWaitTimeout, "RFC 9293 3.10.8").Ends(null, null, TimeWait),

        // "For any state"; CLOSED has no timers, and entering TIME_WAIT turns the others off (3.10.7.4).
        .. new TcpTransitionRows(TcpEvent.UserTimeout, "RFC 9293 3.10.8")
            .Ends(null, "connection aborted due to user timeout", Listen, SynSent, SynReceived, Established, FinWait1, FinWait2, CloseWait, Closing, LastAck),

        // Probes go out only while no sent data, and so no FIN, is unacknowledged (MUST-26). The RFC names no error for their failure.
        .. new TcpTransitionRows(TcpEvent.KeepAliveFailure, "RFC 9293 3.8.4")
            .Ends(null, null, Established, FinWait2, CloseWait),
    ];
}
