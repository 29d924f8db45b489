using System;
using TcpLint.Lifecycle;

namespace TcpLint.Flow;

/// <summary>What has happened to the connection on the way to a point.</summary>
[Flags]
internal enum ConnectionFacts
{
    None = 0,

    /// <summary>It exists and this body answers for it.</summary>
    Opened = 1 << 0,

    /// <summary>It exists, but somebody else answers for it: a parameter, a field.</summary>
    Borrowed = 1 << 1,
    Closed = 1 << 2,

    /// <summary>Something that outlives the body, or that is not seen, has it.</summary>
    Transferred = 1 << 3,

    /// <summary>It went out with the result.</summary>
    Returned = 1 << 4,

    /// <summary>Its last handle is gone while it was open.</summary>
    Lost = 1 << 5,

    /// <summary>A read has shown that the peer sent its FIN.</summary>
    Ended = 1 << 6,

    /// <summary>The end of the stream was told to code that may act on it.</summary>
    EndTold = 1 << 7,

    /// <summary>An exception that does not count as a failure of this connection led here.</summary>
    Doubtful = 1 << 8,

    /// <summary>A network operation on this connection threw on the way here.</summary>
    Failed = 1 << 9,

    /// <summary>Its <c>Shutdown</c> threw on the way here.</summary>
    ShutdownFailed = 1 << 10,

    /// <summary>A stream that does not own it was made over it.</summary>
    BorrowerMade = 1 << 11,

    /// <summary>That stream was closed, returned, stored or handed on, as if that closed the connection.</summary>
    BorrowerGone = 1 << 12,

    /// <summary>It was given to a handler that is seen and neither closes nor keeps it.</summary>
    HandedOver = 1 << 13,

    /// <summary>A network operation was run on it.</summary>
    Used = 1 << 14,

    /// <summary>It listens, or has been told to.</summary>
    Listening = 1 << 15,

    /// <summary>This body stored it in a field of its own object.</summary>
    Stored = 1 << 16,

    /// <summary><c>Connected</c> was tested and true.</summary>
    SeenConnected = 1 << 17,

    /// <summary><c>Connected</c> was tested and false: that is so in exactly the cases that need a close.</summary>
    SeenNotConnected = 1 << 18,

    /// <summary>A delegate that closes it was registered for a while: a cancellation, a connect timeout. It may be closed at any time, and is not kept.</summary>
    Watched = 1 << 20,

    /// <summary>After its end, code ran that is not seen and could close it: an event, an interface, a signal that another thread waits for.</summary>
    Signalled = 1 << 19,

    /// <summary>Something was sent on it.</summary>
    Sent = 1 << 21,

    /// <summary>A collection has not taken it: what it should be under is there already.</summary>
    Refused = 1 << 22,

    /// <summary>
    /// It is <see cref="Transferred"/> only in that a call which does not bind was given it. What the body does with it after that, wherever the
    /// call returns, tells whether the call has kept it.
    /// </summary>
    Lent = 1 << 23,
}

/// <summary>The abstract state of a connection at a point.</summary>
/// <param name="Facts">What has happened.</param>
/// <param name="Tcp">The states that the kernel may be in.</param>
/// <param name="Done">The calls that set it up, one bit each by <see cref="FlowRun.Marks"/>: options, bind, listen, accept, connect, shutdown, stop.</param>
internal readonly record struct ConnectionState(ConnectionFacts Facts, TcpStateSet Tcp, ulong Done = 0)
{
    public bool Has(ConnectionFacts facts) => (Facts & facts) != 0;

    public ConnectionState With(ConnectionFacts facts) => this with { Facts = Facts | facts };

    public ConnectionState Without(ConnectionFacts facts) => this with { Facts = Facts & ~facts };

    /// <summary>Open, and this body is the one that has to close it.</summary>
    public bool IsDue => Has(ConnectionFacts.Opened) && !Has(ConnectionFacts.Closed | ConnectionFacts.Returned | ConnectionFacts.Lost) && (!Has(ConnectionFacts.Transferred) || Has(ConnectionFacts.Lent));

    /// <summary>Closed, returned or handed on for good.</summary>
    public bool IsReleased => Has(ConnectionFacts.Closed | ConnectionFacts.Returned) || Has(ConnectionFacts.Transferred) && !Has(ConnectionFacts.Lent);

    /// <summary>Neither closed nor handed on.</summary>
    public bool IsOpen => Has(ConnectionFacts.Opened | ConnectionFacts.Borrowed) && !Has(ConnectionFacts.Closed | ConnectionFacts.Transferred | ConnectionFacts.Returned | ConnectionFacts.Lost);
}
