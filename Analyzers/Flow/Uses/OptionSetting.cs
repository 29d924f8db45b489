using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>The options of a socket that rules ask about.</summary>
internal enum OptionKind : byte
{
    /// <summary>One that no rule asks about: buffer sizes, no delay.</summary>
    Other,

    /// <summary>Not known, or set below the names of the API: it may be any.</summary>
    Unknown,
    ReuseAddress,
    ExclusiveAddressUse,
    KeepAlive,
    KeepAliveTime,
    KeepAliveInterval,
    KeepAliveRetryCount,

    /// <summary>How long a close waits for data to be sent; its value is in seconds, 0 resets the connection.</summary>
    Linger,

    /// <summary><c>IOControl(KeepAliveValues)</c>: switch, time and interval in one, Windows only.</summary>
    KeepAliveValues,
    ReceiveTimeout,
    SendTimeout,
}

/// <summary>A call or an assignment that sets an option of a socket.</summary>
/// <param name="Kind">Which option.</param>
/// <param name="Name">Its name in messages.</param>
/// <param name="Value">The value that is set, for a switch 0 or 1; null when it is not known, or switches the option off.</param>
internal sealed record OptionSetting(OptionKind Kind, string Name, long? Value)
{
    private const long SocketLevel = 0xFFFF;
    private const long TcpLevel = 6;

    /// <summary>SIO_KEEPALIVE_VALS, 32 bits: a negative <c>int</c>, or a positive member of <c>IOControlCode</c>.</summary>
    private const uint KeepAliveValues = 0x98000004;

    private static readonly (long Level, long Number, OptionKind Kind)[] Names =
    [
        (SocketLevel, 4, OptionKind.ReuseAddress),
        (SocketLevel, ~4, OptionKind.ExclusiveAddressUse),
        (SocketLevel, 8, OptionKind.KeepAlive),
        (TcpLevel, 3, OptionKind.KeepAliveTime),
        (TcpLevel, 17, OptionKind.KeepAliveInterval),
        (TcpLevel, 16, OptionKind.KeepAliveRetryCount),
        (SocketLevel, 128, OptionKind.Linger),
        (SocketLevel, 0x1005, OptionKind.SendTimeout),
        (SocketLevel, 0x1006, OptionKind.ReceiveTimeout),
    ];

    /// <summary>The names of <c>SocketOptionName</c> whose level is often mistaken; its numbers mean something else at other levels.</summary>
    private static readonly Dictionary<string, (string Level, OptionKind Kind)> Leveled = new()
    {
        ["KeepAlive"] = ("Socket", OptionKind.KeepAlive),
        ["TcpKeepAliveTime"] = ("Tcp", OptionKind.KeepAliveTime),
        ["TcpKeepAliveInterval"] = ("Tcp", OptionKind.KeepAliveInterval),
        ["TcpKeepAliveRetryCount"] = ("Tcp", OptionKind.KeepAliveRetryCount),
    };

    private static readonly Dictionary<string, OptionKind> Properties = new()
    {
        ["ExclusiveAddressUse"] = OptionKind.ExclusiveAddressUse,
        ["ReceiveTimeout"] = OptionKind.ReceiveTimeout,
        ["ReadTimeout"] = OptionKind.ReceiveTimeout,
        ["LingerState"] = OptionKind.Linger,
        ["SendTimeout"] = OptionKind.SendTimeout,
        ["WriteTimeout"] = OptionKind.SendTimeout,
    };

    /// <summary>The level to which the option belongs, where it is set at another one.</summary>
    public string? BelongsTo { get; private init; }

    /// <summary>Whether it sets one of the three numbers of keepalive, seconds or a count.</summary>
    public bool IsTuning => Kind is OptionKind.KeepAliveTime or OptionKind.KeepAliveInterval or OptionKind.KeepAliveRetryCount;

    public bool IsKeepAlive => Kind is OptionKind.KeepAlive or OptionKind.KeepAliveTime or OptionKind.KeepAliveInterval or OptionKind.KeepAliveRetryCount;

    /// <summary>The option that an operation sets; null when it sets none.</summary>
    public static OptionSetting? Of(IOperation operation, SocketTypes types, PossibleValues values) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment when types.Find(property.Property) is { Set: SocketCall.Configure } =>
            OfProperty(property.Property.Name, assignment.Value, values),
        IInvocationOperation call when types.Find(call.TargetMethod) is { Call: SocketCall.Configure } => OfCall(WrittenCall.Of(call)!, values),
        IInvalidOperation when WrittenCall.Of(operation) is { } call && types.Find(call.Method) is { Call: SocketCall.Configure } => OfCall(call, values),
        _ => null,
    };

    private static OptionSetting OfCall(WrittenCall call, PossibleValues values) => call.Method.Name switch
    {
        "SetSocketOption" => OfSocketOption(call, values),
        "SetRawSocketOption" => new(OptionKind.Unknown, "the raw option", null),
        "IOControl" => OfControl(values.Number(call.Argument("ioControlCode"))),
        var name => new(OptionKind.Other, name, null),
    };

    private static OptionSetting OfProperty(string name, IOperation value, PossibleValues values)
    {
        var kind = Properties.TryGetValue(name, out var known) ? known : OptionKind.Other;
        return new(kind, name, kind == OptionKind.Linger ? Seconds(value, values) : Switch(value, values));
    }

    private static OptionSetting OfControl(long? code) =>
        new(code is not { } number ? OptionKind.Unknown : (uint)number == KeepAliveValues ? OptionKind.KeepAliveValues : OptionKind.Other, "IOControl", null);

    private static OptionSetting OfSocketOption(WrittenCall call, PossibleValues values)
    {
        var level = values.Number(call.Argument("optionLevel"));
        var number = values.Number(call.Argument("optionName"));
        if (level is null || number is null)
            return new OptionSetting(OptionKind.Unknown, "the option", null);
        if (call.Argument("optionName") is IFieldReferenceOperation { Field.ContainingType.Name: "SocketOptionName" } && Leveled.TryGetValue(NameOf(call), out var leveled) && level != (leveled.Level == "Tcp" ? TcpLevel : SocketLevel))
            return new OptionSetting(leveled.Kind, NameOf(call), Switch(call.Argument("optionValue"), values)) { BelongsTo = leveled.Level };
        var kind = Names.FirstOrDefault(n => n.Level == level && n.Number == number).Kind;
        var value = call.Argument("optionValue");
        return new OptionSetting(kind, kind == OptionKind.Other ? NameOf(call) : kind.ToString(), kind == OptionKind.Linger ? Seconds(value, values) : Switch(value, values));
    }

    private static string NameOf(WrittenCall call) => call.Argument("optionName") is IFieldReferenceOperation { Field.Name: var name } ? name : "the option";

    private static long? Switch(IOperation? value, PossibleValues values)
    {
        if (value is null || values.Constants(value) is not { Count: 1 } constants)
            return null;
        return constants[0] is bool flag ? flag ? 1 : 0 : values.Number(value);
    }

    /// <summary>The time of every <c>LingerOption</c> that the value can be; null when they differ, or one is not switched on.</summary>
    private static long? Seconds(IOperation? value, PossibleValues values)
    {
        if (value is null)
            return null;
        var times = values.Of(value).Select(v => v is IObjectCreationOperation { Type.Name: "LingerOption" } option && option.Arguments.Argument("enable").Constant() is true ? values.Number(option.Arguments.Argument("seconds")) : null).Distinct().ToList();
        return times.Count == 1 ? times[0] : null;
    }
}
