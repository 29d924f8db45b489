using System.Collections.Generic;

namespace TcpLint.Lifecycle;

/// <summary>Who makes an event happen.</summary>
internal enum TcpEventKind : byte
{
    /// <summary>The program calls; the call returns or throws.</summary>
    UserCall,

    /// <summary>The program learns something from a call; the connection does not change by it.</summary>
    Observation,

    /// <summary>The peer, unasked.</summary>
    Segment,

    /// <summary>The clock, unasked.</summary>
    Timer,
}

/// <summary>One event, described.</summary>
/// <param name="Event">The event.</param>
/// <param name="Kind">Who makes it happen.</param>
/// <param name="Name">Its name as RFC 9293 writes it.</param>
/// <param name="Fails">It is the failure of a connection, no step in its life: a state that only such events end is not waiting for them.</param>
internal sealed record TcpEventFacts(TcpEvent Event, TcpEventKind Kind, string Name, bool Fails = false)
{
    /// <summary>It happens without the program's doing.</summary>
    public bool IsUnasked => Kind is TcpEventKind.Segment or TcpEventKind.Timer;
}

/// <summary>The events as a table.</summary>
internal static class TcpEvents
{
    private static readonly TcpEventFacts[] s_all =
    [
        new(TcpEvent.OpenPassive, TcpEventKind.UserCall, "passive OPEN"),
        new(TcpEvent.OpenActive, TcpEventKind.UserCall, "active OPEN"),
        new(TcpEvent.Send, TcpEventKind.UserCall, "SEND"),
        new(TcpEvent.Receive, TcpEventKind.UserCall, "RECEIVE"),
        new(TcpEvent.Close, TcpEventKind.UserCall, "CLOSE"),
        new(TcpEvent.Abort, TcpEventKind.UserCall, "ABORT"),
        new(TcpEvent.Opened, TcpEventKind.Observation, "OPEN completed"),
        new(TcpEvent.EndOfStream, TcpEventKind.Observation, "end of stream read"),
        new(TcpEvent.Syn, TcpEventKind.Segment, "SYN"),
        new(TcpEvent.SynAck, TcpEventKind.Segment, "SYN,ACK"),
        new(TcpEvent.AckOfSyn, TcpEventKind.Segment, "ACK of SYN"),
        new(TcpEvent.Fin, TcpEventKind.Segment, "FIN"),
        new(TcpEvent.AckOfFin, TcpEventKind.Segment, "ACK of FIN"),
        new(TcpEvent.FinAckOfFin, TcpEventKind.Segment, "FIN,ACK of FIN"),
        new(TcpEvent.Rst, TcpEventKind.Segment, "RST", Fails: true),
        new(TcpEvent.TimeWaitTimeout, TcpEventKind.Timer, "2MSL timeout"),
        new(TcpEvent.UserTimeout, TcpEventKind.Timer, "user timeout", Fails: true),
        new(TcpEvent.KeepAliveFailure, TcpEventKind.Timer, "keepalive failure", Fails: true),
    ];

    /// <summary>All, in the order of <see cref="TcpEvent"/>.</summary>
    public static IReadOnlyList<TcpEventFacts> All => s_all;

    public static TcpEventFacts Facts(this TcpEvent @event) => s_all[(int)@event];
}
