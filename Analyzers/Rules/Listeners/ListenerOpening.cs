using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.Listeners;

/// <summary>What is known of the transport of a socket when it is made.</summary>
internal enum Transport : byte
{
    /// <summary>Made by code that is not seen, or of a kind that is not known.</summary>
    Unknown,

    /// <summary>Certainly not TCP: datagrams, Unix-domain sockets.</summary>
    Other,

    /// <summary>A stream socket made with <c>ProtocolType.Tcp</c>, or a <c>TcpListener</c>.</summary>
    Tcp,

    /// <summary>A stream socket of an IP family whose protocol is left to the system: it speaks TCP, but .NET does not know.</summary>
    TcpByDefault,

    /// <summary>A stream socket of a family that is not known, whose protocol is left to the system: of IP if it is bound to an address of IP.</summary>
    StreamByDefault,
}

/// <summary>An expression that makes a socket which may come to listen.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Transport">What it speaks.</param>
/// <param name="Protocol">The argument that names the protocol; null where there is none.</param>
/// <param name="Port">The expression of its port or end point; null where it gets one later.</param>
internal sealed record ListenerOpening(IOperation Operation, Transport Transport, IOperation? Protocol, IOperation? Port)
{
    // The constants of System.Net.Sockets.
    private const long Stream = 1;
    private const long Tcp = 6;
    private const long Unspecified = 0;
    private static readonly long?[] s_ip = [2, 23];

    public static ListenerOpening Of(IOperation value, SocketTypes types, PossibleValues values) => value switch
    {
        IObjectCreationOperation or IInvalidOperation when WrittenCall.Of(value) is { Method.MethodKind: MethodKind.Constructor } creation => types.KindOf(value.Type) switch
        {
            ConnectionKind.Listener => new(value, Transport.Tcp, null, PortOf(creation)),
            ConnectionKind.Socket when types.Find(creation.Method) is { Call: SocketCall.Create } => OfSocket(value, creation, values),
            _ => new(value, Transport.Unknown, null, null),
        },
        IInvocationOperation or IInvalidOperation when types.KindOf(value.Type) == ConnectionKind.Listener && WrittenCall.Of(value) is { } call && types.Find(call.Method) is { Call: SocketCall.Create } =>
            new(value, Transport.Tcp, null, PortOf(call)),
        _ => new(value, Transport.Unknown, null, null),
    };

    private static IOperation? PortOf(WrittenCall call) => call.Argument("port") ?? call.Argument("localEP");

    private static ListenerOpening OfSocket(IOperation made, WrittenCall creation, PossibleValues values)
    {
        var type = values.Number(creation.Argument("socketType"));
        var protocol = creation.Argument("protocolType");
        var number = values.Number(protocol);
        var family = creation.Argument("addressFamily");
        var transport = (type, number) switch
        {
            (Stream, Tcp) => Transport.Tcp,
            (Stream, Unspecified) => FamilyOf(family, values),
            (Stream, _) or (null, _) => Transport.Unknown,
            _ => Transport.Other,
        };
        return new ListenerOpening(made, transport, protocol, null);
    }

    private static Transport FamilyOf(IOperation? family, PossibleValues values)
    {
        if (family is null)
            return Transport.TcpByDefault; // without a family it is IPv6 in dual mode
        if (values.Number(family) is { } number)
            return s_ip.Contains(number) ? Transport.TcpByDefault : Transport.Other;
        return values.Of(family).All(f => f is IPropertyReferenceOperation { Instance.Type: { } holder } && IsIp(holder)) ? Transport.TcpByDefault : Transport.StreamByDefault;
    }

    /// <summary>Whether an address or end point of this type is one of IP.</summary>
    public static bool IsIp(ITypeSymbol? type) =>
        type is { Name: "IPAddress" or "IPEndPoint" or "DnsEndPoint", ContainingNamespace: { Name: "Net", ContainingNamespace.Name: "System" } };
}
