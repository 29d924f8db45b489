namespace TcpLint.Flow;

/// <summary>What is known of the value of a variable or an expression, seen from the one connection that is followed.</summary>
internal enum ValueKind : byte
{
    Unknown,
    Null,

    /// <summary>Some object that is not the connection; <see cref="Value.Number"/> above zero tells which, as far as the body made it.</summary>
    NotNull,
    True,
    False,

    /// <summary>The integer in <see cref="Value.Number"/>.</summary>
    Number,

    /// <summary>An integer above zero: what a read returns while the peer still sends.</summary>
    Positive,

    /// <summary>The connection, or a wrapper that owns it: closing this closes the connection. <see cref="Value.Number"/> is the generation, see <see cref="World"/>.</summary>
    Handle,

    /// <summary>A stream over the connection that does not own it: closing this leaves the connection open.</summary>
    Borrower,

    /// <summary>A task whose result is the connection.</summary>
    Pending,

    /// <summary>A task of a network operation on the connection; <see cref="Value.Number"/> is its place in <see cref="PendingCalls"/>.</summary>
    PendingCall,

    /// <summary>A <c>ReadResult</c> of a pipe; <see cref="Value.Number"/> is 1 when it is completed.</summary>
    ReadResult,

    /// <summary>A delegate; <see cref="Value.Number"/> is its place in the body's list of functions.</summary>
    Function,

    /// <summary>A tuple with the connection as its element <see cref="Value.Number"/>.</summary>
    Element,

    /// <summary>A <c>SocketAsyncEventArgs</c> that carries the connection.</summary>
    EventArgs,

    /// <summary>A string, array, span or sequence without elements: what is left of a read that met the end.</summary>
    Empty,

    /// <summary>A string with characters in it: a constant.</summary>
    Text,

    /// <summary>A task of the read that a run asks about.</summary>
    PendingSite,

    /// <summary>What <c>Connected</c> of the connection says; <see cref="Value.Number"/> is 1 where it is said the other way round.</summary>
    Connected,

    /// <summary>The exception that a handler has caught; <see cref="Value.Number"/> is its number in <see cref="NetworkExceptions"/>, or 0.</summary>
    Caught,
}

/// <summary>A value as the flow analysis knows it.</summary>
internal readonly record struct Value(ValueKind Kind, int Number = 0)
{
    public static readonly Value Unknown;
    public static readonly Value Null = new(ValueKind.Null);
    public static readonly Value NotNull = new(ValueKind.NotNull);
    public static readonly Value True = new(ValueKind.True);
    public static readonly Value False = new(ValueKind.False);
    public static readonly Value Positive = new(ValueKind.Positive);
    public static readonly Value Empty = new(ValueKind.Empty);

    public static Value Of(bool value) => value ? True : False;

    public static Value Of(int value) => new(ValueKind.Number, value);

    /// <summary>Whether the value reaches the connection in any way.</summary>
    public bool Reaches => Kind is ValueKind.Handle or ValueKind.Borrower or ValueKind.Pending or ValueKind.EventArgs or ValueKind.Element;

    /// <summary>Whether the program can still close the connection through it.</summary>
    public bool CanClose => Kind is ValueKind.Handle or ValueKind.Pending or ValueKind.EventArgs or ValueKind.Element;

    /// <summary>0: what was opened last; 1: what was opened before that.</summary>
    public int Generation => Kind == ValueKind.Element ? 0 : Number;

    /// <summary>Null, not null, or unknown.</summary>
    public bool? IsNull => Kind switch
    {
        ValueKind.Unknown => null,
        ValueKind.Null => true,
        _ => false,
    };

    public bool? AsBool => Kind switch
    {
        ValueKind.True => true,
        ValueKind.False => false,
        _ => null,
    };
}
