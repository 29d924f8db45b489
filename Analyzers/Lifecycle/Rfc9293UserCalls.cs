using System.Collections.Generic;
using static TcpLint.Lifecycle.TcpState;

namespace TcpLint.Lifecycle;

/// <summary>
/// RFC 9293 3.10.1 to 3.10.5: what each call does in each state, and what a program learns from one.
/// Left out: access rights ("connection illegal for this process") and Diffserv and security values, which are refusals before TCP begins.
/// </summary>
internal static class Rfc9293UserCalls
{
    private const string NoConnection = "connection does not exist";
    private const string Exists = "connection already exists";
    private const string ConnectionClosing = "connection closing";
    private const string NoResources = "insufficient resources";
    private const string NoRemote = "remote socket unspecified";

    public static IEnumerable<TcpTransition> Rows { get; } =
    [
        .. new TcpTransitionRows(TcpEvent.OpenPassive, "RFC 9293 3.10.1")
            .Moves(Closed, Listen)
            .Throws(NoResources, Closed)
            .Throws(Exists, SynSent, SynReceived, Established, FinWait1, FinWait2, CloseWait, Closing, LastAck, TimeWait)
            // 3.10.1 is silent; MUST-41 asks for an error, without a name for it, and for no effect on the connection that is there.
            .At("RFC 9293 3.9.1.1").Throws(Exists, Listen),

        .. new TcpTransitionRows(TcpEvent.OpenActive, "RFC 9293 3.10.1")
            .Moves(Closed, SynSent, sends: "SYN")
            .Moves(Listen, SynSent, sends: "SYN")
            .Throws(NoRemote, Closed, Listen)
            .Throws(NoResources, Closed, Listen)
            .Throws(Exists, SynSent, SynReceived, Established, FinWait1, FinWait2, CloseWait, Closing, LastAck, TimeWait),

        .. new TcpTransitionRows(TcpEvent.Send, "RFC 9293 3.10.2")
            .Throws(NoConnection, Closed)
            .Moves(Listen, SynSent, sends: "SYN")
            .Throws(NoRemote, Listen)
            .Stays(SynSent, SynReceived)
            .Answers("data", Established, CloseWait)
            .Throws(NoResources, Listen, SynSent, SynReceived, Established, CloseWait)
            .Throws(ConnectionClosing, FinWait1, FinWait2, Closing, LastAck, TimeWait),

        .. new TcpTransitionRows(TcpEvent.Receive, "RFC 9293 3.10.3")
            .Throws(NoConnection, Closed)
            .Stays(Listen, SynSent, SynReceived, Established, FinWait1, FinWait2)
            .Throws(NoResources, Listen, SynSent, SynReceived, Established, FinWait1, FinWait2)
            // Data that came before the FIN may still be on hand; without any, this is the end of the stream.
            .Stays(CloseWait)
            .Throws(ConnectionClosing, CloseWait, Closing, LastAck, TimeWait),

        .. new TcpTransitionRows(TcpEvent.Close, "RFC 9293 3.10.4")
            .Throws(NoConnection, Closed)
            .Ends(null, null, Listen, SynSent)
            // With SENDs queued the CLOSE waits for ESTABLISHED, and leads from there to the same state.
            .Moves(SynReceived, FinWait1, sends: "FIN")
            .Moves(Established, FinWait1, sends: "FIN")
            .Moves(CloseWait, LastAck, sends: "FIN")
            // "Strictly speaking, this is an error"; "ok" is acceptable as long as no second FIN goes out.
            .Stays(FinWait1, FinWait2)
            .Throws(ConnectionClosing, FinWait1, FinWait2, Closing, LastAck, TimeWait),

        // 3.5.2 would have the side that resets enter TIME_WAIT; 3.10.5, and every system, goes to CLOSED.
        .. new TcpTransitionRows(TcpEvent.Abort, "RFC 9293 3.10.5")
            .Throws(NoConnection, Closed)
            .Ends(null, null, Listen, SynSent, Closing, LastAck, TimeWait)
            .Ends("RST", null, SynReceived, Established, FinWait1, FinWait2, CloseWait),

        // What is not listed cannot be learned there.
        .. new TcpTransitionRows(TcpEvent.Opened, "RFC 9293 3.5")
            .Stays(Established)
            .At("RFC 9293 3.10.7.4").Stays(CloseWait).Throws("connection refused", Closed)
            .At("RFC 9293 3.10.7.3").Throws("connection reset", Closed)
            .At("RFC 9293 3.10.8").Throws("connection aborted due to user timeout", Closed),

        .. new TcpTransitionRows(TcpEvent.EndOfStream, "RFC 9293 3.10.3")
            .Stays(CloseWait, Closing, LastAck, TimeWait),
    ];
}
