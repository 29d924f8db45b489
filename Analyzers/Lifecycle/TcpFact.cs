namespace TcpLint.Lifecycle;

/// <summary>The systems whose TCP differs in its numbers.</summary>
internal enum TcpPlatform : byte
{
    Linux,
    Windows,
    MacOS,
}

/// <summary>What a number says.</summary>
internal enum TcpQuantity : byte
{
    /// <summary>How long TIME_WAIT lasts: 2MSL.</summary>
    TimeWait,

    /// <summary>Idle time before the first keepalive probe, once keepalive is on. It is off by default everywhere (RFC 9293 3.8.4, MUST-25).</summary>
    KeepAliveTime,

    /// <summary>Time between keepalive probes.</summary>
    KeepAliveInterval,

    /// <summary>Unanswered probes after which the connection is dropped.</summary>
    KeepAliveProbes,

    /// <summary>First port that a connect without a bind may get.</summary>
    FirstEphemeralPort,

    /// <summary>Last port that a connect without a bind may get.</summary>
    LastEphemeralPort,

    /// <summary>How long FIN_WAIT_2 lasts when no program holds the descriptor. Held, it lasts as long as the peer likes.</summary>
    OrphanedFinWait2,

    /// <summary>Connections that no program holds any more; beyond it they are reset.</summary>
    OrphanLimit,

    /// <summary>Connections in TIME_WAIT; beyond it they go straight to CLOSED.</summary>
    TimeWaitLimit,

    /// <summary>How long sent data may stay unacknowledged before the connection is dropped: R2 of RFC 9293 3.8.3.</summary>
    RetransmissionTime,

    /// <summary>The largest backlog of a listener; a larger request is cut to it.</summary>
    BacklogLimit,

    /// <summary>Connections that a listener admits before they are accepted, beyond the backlog it asked for.</summary>
    BacklogExcess,
}

/// <summary>One default of one system.</summary>
/// <param name="Unit">"seconds", "probes", "port", "connections".</param>
/// <param name="Source">The kernel constant or setting, the vendor's page, or the measurement.</param>
internal sealed record TcpFact(TcpQuantity Quantity, TcpPlatform Platform, int Value, string Unit, string Source);

/// <summary>The values from <paramref name="Min"/> to <paramref name="Max"/>, both included.</summary>
internal sealed record TcpRange(int Min, int Max)
{
    public bool Contains(long value) => Min <= value && value <= Max;
}
