namespace TcpLint.Lifecycle;

/// <summary>How a connection began. RFC 9293 3.5 (MUST-11) asks an implementation to remember it, because SYN_RECEIVED behaves differently.</summary>
internal enum TcpOrigin : byte
{
    /// <summary>In a row: the row holds for both. In a question: it is not known.</summary>
    Either,

    /// <summary>A passive OPEN: it came from LISTEN.</summary>
    Passive,

    /// <summary>An active OPEN: it came from SYN_SENT.</summary>
    Active,
}

/// <summary>One row of the transition table.</summary>
/// <param name="From">The state before.</param>
/// <param name="Event">What happens.</param>
/// <param name="To">The state after; <paramref name="From"/> again when nothing changes.</param>
/// <param name="Citation">Where the RFC says so, for example "RFC 9293 3.10.4".</param>
internal sealed record TcpTransition(TcpState From, TcpEvent Event, TcpState To, string Citation)
{
    /// <summary>The origin that a connection must have for the row to hold.</summary>
    public TcpOrigin Origin { get; init; }

    /// <summary>The segment that goes out, as the RFC writes it ("SYN,ACK"), or "data"; null for none.</summary>
    public string? Sends { get; init; }

    /// <summary>What the program is told, in the RFC's words without the leading "error: "; null for nothing.</summary>
    public string? Signal { get; init; }

    /// <summary>The call fails, with <see cref="Signal"/>. A call that fails has a state after it like any other.</summary>
    public bool Throws { get; init; }

    /// <summary>Whether the row holds for a connection of this origin, or may when it is not known.</summary>
    public bool HoldsFor(TcpOrigin origin) => Origin == TcpOrigin.Either || origin == TcpOrigin.Either || Origin == origin;
}
