using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>The roles of <see cref="HandlerApi"/> for symbols.</summary>
internal static class HandlerRoles
{
    public static HandlerRole Of(ISymbol member)
    {
        var original = member.OriginalDefinition;
        return HandlerApi.IsNamed(original.Name) && original.ContainingType is { } type && type.Locations.All(l => l.IsInMetadata)
            ? HandlerApi.RoleOf(FullName(type) + "." + (original is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "#ctor" : original.Name))
            : HandlerRole.None;
    }

    /// <summary>Whether a member looks at its arguments and keeps none; a logger that is not source does.</summary>
    public static bool Looks(IMethodSymbol method) =>
        Of(method) == HandlerRole.Looks || LogApi.IsLevel(method.Name) && method.ReturnsVoid && LogApi.IsLogger((method.ReducedFrom ?? method).Parameters.FirstOrDefault() is { } first && method.IsExtensionMethod ? first.Type.Name : method.ContainingType.Name) && method.Locations.All(l => l.IsInMetadata);

    /// <summary>The role of the constructors of a type, whichever is meant.</summary>
    public static HandlerRole OfCreation(ITypeSymbol? type) =>
        (type as INamedTypeSymbol)?.InstanceConstructors.FirstOrDefault() is { } constructor ? Of(constructor) : HandlerRole.None;

    private static string FullName(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? FullName(outer) + "." + type.Name : type.ContainingNamespace.ToDisplayString() + "." + type.Name;
}
