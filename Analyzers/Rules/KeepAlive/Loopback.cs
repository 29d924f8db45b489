using System.Linq;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using TcpLint.Flow;

namespace TcpLint.Rules.KeepAlive;

/// <summary>Whether a peer is on the same machine: it cannot vanish without the kernel's FIN or RST.</summary>
internal static class Loopback
{
    private static readonly string[] s_names = { "localhost", "127.0.0.1", "::1" };

    /// <summary>Whether the call connects, listens or is made with an address, and every address that it can be is one of this machine.</summary>
    public static bool IsUsedBy(IOperation call, PossibleValues values) =>
        WrittenCall.Of(call) is { } written && written.Arguments.FirstOrDefault(a => IsAddress(a)) is { } address && values.Of(address).All(a => Is(a, values));

    private static bool IsAddress(IOperation argument) => argument.Plain().Type is { Name: "String" or "IPAddress" or "IPEndPoint" or "EndPoint" or "DnsEndPoint" };

    private static bool Is(IOperation address, PossibleValues values) => address.Plain() switch
    {
        { ConstantValue: { HasValue: true, Value: string name } } => s_names.Contains(name),
        IMemberReferenceOperation { Member: { Name: "Loopback" or "IPv6Loopback", ContainingType.Name: "IPAddress" } } => true,
        IObjectCreationOperation or IInvalidOperation => IsUsedBy(address, values),
        IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType.Name: "IPAddress" } } => IsUsedBy(address, values),
        _ => false,
    };
}
