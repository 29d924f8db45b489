using Microsoft.CodeAnalysis;
using TcpLint.Sockets;

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
