using System.Collections.Generic;
using static TcpLint.Lifecycle.TcpState;

namespace TcpLint.Lifecycle;

/// <summary>
/// RFC 9293 3.10.7: what an arriving segment does in each state. Segments are in sequence and in the window; a SYN in a synchronized state
/// gets the challenge ACK of RFC 5961. Left out: security compartments, and the new connection that a SYN may open out of TIME_WAIT (MAY-2).
/// </summary>
internal static class Rfc9293Segments
{
    private const string InClosed = "RFC 9293 3.10.7.1";
    private const string InListen = "RFC 9293 3.10.7.2";
    private const string InSynSent = "RFC 9293 3.10.7.3";
    private const string InOthers = "RFC 9293 3.10.7.4";

    public static IEnumerable<TcpTransition> Rows { get; } =
    [
        .. new TcpTransitionRows(TcpEvent.Syn, InClosed).Answers("RST", Closed)
            .At(InListen).Moves(Listen, SynReceived, sends: "SYN,ACK")
            .At(InSynSent).Moves(SynSent, SynReceived, sends: "SYN,ACK")
            .At(InOthers)
            .Moves(SynReceived, Listen, origin: TcpOrigin.Passive)
            .Moves(SynReceived, SynReceived, sends: "ACK", origin: TcpOrigin.Active)
            .Answers("ACK", Established, FinWait1, FinWait2, CloseWait, Closing, LastAck, TimeWait),

        .. new TcpTransitionRows(TcpEvent.SynAck, InClosed).Answers("RST", Closed)
            .At(InListen).Answers("RST", Listen)
            .At(InSynSent).Moves(SynSent, Established, sends: "ACK")
            .At(InOthers)
            .Moves(SynReceived, Listen, origin: TcpOrigin.Passive)
            .Answers("ACK", Established, FinWait1, FinWait2, CloseWait, Closing, LastAck, TimeWait)
            // Figure 7, simultaneous open: each side's SYN,ACK is the other's acknowledgment.
            .At("RFC 9293 3.5").Moves(SynReceived, Established, origin: TcpOrigin.Active),

        .. new TcpTransitionRows(TcpEvent.AckOfSyn, InClosed).Answers("RST", Closed)
            .At(InListen).Answers("RST", Listen)
            .At(InSynSent).Stays(SynSent)
            .At(InOthers)
            .Moves(SynReceived, Established)
            .Stays(Established, FinWait1, FinWait2, CloseWait, Closing, LastAck, TimeWait),

        .. new TcpTransitionRows(TcpEvent.Fin, InClosed).Answers("RST", Closed)
            .At(InListen).Answers("RST", Listen)
            .At(InSynSent).Stays(SynSent)
            .At(InOthers)
            .Moves(SynReceived, CloseWait, sends: "ACK", signal: "connection closing")
            .Moves(Established, CloseWait, sends: "ACK", signal: "connection closing")
            .Moves(FinWait1, Closing, sends: "ACK", signal: "connection closing")
            .Moves(FinWait2, TimeWait, sends: "ACK", signal: "connection closing")
            .Answers("ACK", CloseWait, Closing, LastAck, TimeWait),

        // Where no FIN has gone out, it acknowledges something not yet sent.
        .. new TcpTransitionRows(TcpEvent.AckOfFin, InClosed).Answers("RST", Closed)
            .At(InListen).Answers("RST", Listen)
            .At(InSynSent).Answers("RST", SynSent)
            .At(InOthers)
            .Answers("RST", SynReceived)
            .Answers("ACK", Established, CloseWait)
            .Moves(FinWait1, FinWait2)
            .Moves(Closing, TimeWait)
            .Ends(null, null, LastAck)
            .Stays(FinWait2, TimeWait),

        .. new TcpTransitionRows(TcpEvent.FinAckOfFin, InClosed).Answers("RST", Closed)
            .At(InListen).Answers("RST", Listen)
            .At(InSynSent).Answers("RST", SynSent)
            .At(InOthers)
            .Answers("RST", SynReceived)
            .Answers("ACK", Established, CloseWait)
            .Moves(FinWait1, TimeWait, sends: "ACK", signal: "connection closing")
            .Moves(FinWait2, TimeWait, sends: "ACK", signal: "connection closing")
            .Moves(Closing, TimeWait, sends: "ACK")
            .Ends(null, null, LastAck)
            .Answers("ACK", TimeWait),

        .. new TcpTransitionRows(TcpEvent.Rst, InClosed).Stays(Closed)
            .At(InListen).Stays(Listen)
            .At(InSynSent).Ends(null, "connection reset", SynSent)
            .At(InOthers)
            .Moves(SynReceived, Listen, origin: TcpOrigin.Passive)
            .Moves(SynReceived, Closed, signal: "connection refused", origin: TcpOrigin.Active)
            .Ends(null, "connection reset", Established, FinWait1, FinWait2, CloseWait)
            .Ends(null, null, Closing, LastAck, TimeWait),
    ];
}
