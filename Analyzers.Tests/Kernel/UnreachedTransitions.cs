using TcpLint.Lifecycle;

namespace TcpLint.Tests.Kernel;

/// <summary>The rows of the transition table that ordinary calls over the loopback interface cannot take, each with the reason.</summary>
internal static class UnreachedTransitions
{
    /// <summary>States that loopback has left before the program can make its next call.</summary>
    public static readonly TcpStateSet Passing = TcpStateSet.Of(TcpState.SynSent, TcpState.SynReceived, TcpState.FinWait1, TcpState.Closing, TcpState.LastAck);

    private static readonly (string Reason, Func<TcpTransition, bool> Concerns)[] Reasons =
    [
        ("the system would have to be out of memory or ports", row => row.Signal == "insufficient resources"),
        ("a connect of .NET always names its remote end", row => row.Signal == "remote socket unspecified"),
        ("the timer takes from a minute to hours", row => row.Event.Facts().Kind == TcpEventKind.Timer || row.Signal == "connection aborted due to user timeout"),
        ("a refused connect is reported as refused, not as reset", row => row is { Event: TcpEvent.Opened, Signal: "connection reset" }),
        ("loopback has left the state before the next call", row => Passing.Contains(row.From) && row.Event.Facts().Kind is TcpEventKind.UserCall or TcpEventKind.Observation),
        (".NET refuses the call itself, or makes another one of it", row => row.From == TcpState.Listen && row.Event is TcpEvent.OpenActive or TcpEvent.OpenPassive or TcpEvent.Send or TcpEvent.Receive),
        ("a listening socket is closed; there is nothing to abort", row => row is { From: TcpState.Listen, Event: TcpEvent.Abort }),
        ("Linux has taken the connection off the descriptor: the call does not reach it", row => row is { From: TcpState.Closed or TcpState.TimeWait, Event: TcpEvent.Abort }),
        ("Linux acknowledges the FIN before the program can answer with its own", row => row.Event == TcpEvent.FinAckOfFin),
        ("only a segment that was delayed, repeated or forged comes in this state", IsStray),
    ];

    public static string? ReasonFor(TcpTransition row) => Reasons.Where(reason => reason.Concerns(row)).Select(reason => reason.Reason).FirstOrDefault();

    // What an orderly peer on a network that loses nothing sends, and where it meets this end.
    private static bool IsStray(TcpTransition row) => row.Event.Facts().Kind == TcpEventKind.Segment && (row.Event, row.From) is not (
        (TcpEvent.Syn, TcpState.Closed or TcpState.Listen or TcpState.SynSent) or
        (TcpEvent.SynAck, TcpState.SynSent or TcpState.SynReceived) or
        (TcpEvent.AckOfSyn, TcpState.SynReceived) or
        (TcpEvent.Fin, TcpState.Established or TcpState.FinWait1 or TcpState.FinWait2) or
        (TcpEvent.AckOfFin, TcpState.FinWait1 or TcpState.Closing or TcpState.LastAck) or
        (TcpEvent.Rst, TcpState.Closed or TcpState.SynSent or TcpState.Established or TcpState.FinWait2 or TcpState.CloseWait)) ||
        row is { Event: TcpEvent.SynAck, From: TcpState.SynReceived, To: TcpState.Listen };
}
