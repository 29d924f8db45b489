namespace TcpLint.Lifecycle;

/// <summary>What can happen to a connection: RFC 9293 3.3.2's user calls, segments and timeouts, and what a program learns from a call.</summary>
internal enum TcpEvent : byte
{
    /// <summary>OPEN, passive: listen.</summary>
    OpenPassive,

    /// <summary>OPEN, active: begin to connect. The call does not wait; the wait is <see cref="Opened"/>.</summary>
    OpenActive,
    Send,
    Receive,

    /// <summary>
    /// CLOSE: "I have no more data to send" (RFC 9293 3.6). Only the sending side ends; receiving goes on. A CLOSE that also ends receiving
    /// while data is unread is an <see cref="Abort"/> (RFC 9293 3.6.1).
    /// </summary>
    Close,

    /// <summary>ABORT: drop the connection and tell the peer with a RST.</summary>
    Abort,

    /// <summary>
    /// The wait for an OPEN is over: a connect or an accept returned (the connection is synchronized) or threw (there is none).
    /// </summary>
    Opened,

    /// <summary>A read met the end of the stream: the peer's FIN has been received. RFC 9293 3.10.3 calls it "connection closing".</summary>
    EndOfStream,

    /// <summary>A SYN without an ACK arrives.</summary>
    Syn,

    /// <summary>A SYN that acknowledges ours arrives.</summary>
    SynAck,

    /// <summary>An acknowledgment of our SYN arrives.</summary>
    AckOfSyn,

    /// <summary>A FIN arrives that does not acknowledge ours.</summary>
    Fin,

    /// <summary>An acknowledgment of our FIN arrives.</summary>
    AckOfFin,

    /// <summary>A FIN arrives that also acknowledges ours.</summary>
    FinAckOfFin,

    /// <summary>A valid reset arrives.</summary>
    Rst,

    /// <summary>Two maximum segment lifetimes have passed in TIME_WAIT.</summary>
    TimeWaitTimeout,

    /// <summary>Sent data or a SYN or FIN stayed unacknowledged for the user timeout, or for R2 retransmissions (RFC 9293 3.8.3).</summary>
    UserTimeout,

    /// <summary>The peer has answered none of the keepalive probes (RFC 9293 3.8.4).</summary>
    KeepAliveFailure,
}
