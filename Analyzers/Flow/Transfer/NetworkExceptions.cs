using System.Linq;
using Microsoft.CodeAnalysis;

namespace TcpLint.Flow;

/// <summary>What the operations of the network throw, and who catches it.</summary>
internal sealed class NetworkExceptions
{
    public NetworkExceptions(Compilation compilation)
    {
        Socket = compilation.GetTypeByMetadataName("System.Net.Sockets.SocketException");
        Stream = compilation.GetTypeByMetadataName("System.IO.IOException");
        Authentication = compilation.GetTypeByMetadataName("System.Security.Authentication.AuthenticationException");
        Aggregate = compilation.GetTypeByMetadataName("System.AggregateException");
    }

    /// <summary>What <c>Socket</c>, <c>TcpClient</c> and <c>TcpListener</c> throw.</summary>
    public INamedTypeSymbol? Socket { get; }

    /// <summary>What a stream over a connection throws.</summary>
    public INamedTypeSymbol? Stream { get; }

    /// <summary>What a handshake throws when the peer is not who it should be.</summary>
    public INamedTypeSymbol? Authentication { get; }

    /// <summary>What these arrive in where a task is waited for: <c>Wait()</c>, <c>Result</c>.</summary>
    public INamedTypeSymbol? Aggregate { get; }

    /// <summary>One of these by its number; null for 0.</summary>
    public INamedTypeSymbol? this[int number] => number switch
    {
        1 => Socket,
        2 => Stream,
        3 => Authentication,
        4 => Aggregate,
        _ => null,
    };

    /// <summary>The number of a type; 0 for any other.</summary>
    public int Number(ITypeSymbol? type) => type is null ? 0 : Enumerable.Range(1, 4).FirstOrDefault(n => SymbolEqualityComparer.Default.Equals(this[n], type));

    /// <summary>The members of an exception that tell which error of the system it stands for.</summary>
    public static bool IsErrorCode(string name) => name is "SocketErrorCode" or "ErrorCode" or "NativeErrorCode" or "HResult";

    /// <summary>Whether an exception in flight takes an exceptional edge.</summary>
    public static bool Takes(FlowEdge edge, Thrown thrown)
    {
        if (thrown.Type is not { } type)
            return true;
        foreach (var caught in edge.CaughtBefore)
        {
            if (type.Is(caught))
                return false;
        }

        return edge.Caught is null || type.Is(edge.Caught) || edge.Caught.SpecialType == SpecialType.System_Object;
    }
}
