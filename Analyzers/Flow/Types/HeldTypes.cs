using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>What a variable of a type holds connections of.</summary>
internal static class HeldTypes
{
    /// <summary>As <see cref="Of(ITypeSymbol, SocketTypes)"/>; a source type that owns a connection counts as one.</summary>
    public static ITypeSymbol? Of(ITypeSymbol type, FlowContext context) =>
        Of(type, context.Types) ?? Elements(type).FirstOrDefault(t => context.Owners.Of(t) is not null);

    /// <summary>The type, or what it is a collection of.</summary>
    private static IEnumerable<ITypeSymbol> Elements(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Elements(array.ElementType),
        INamedTypeSymbol named when IsCollection(named) => Arguments(named).Reverse().SelectMany(Elements),
        _ => new[] { type },
    };

    /// <summary>The type arguments; those of <c>Dictionary&lt;K, V&gt;.ValueCollection</c> stand at the type around it.</summary>
    private static IEnumerable<ITypeSymbol> Arguments(INamedTypeSymbol type) => type.TypeArguments.IsEmpty && type.ContainingType is { } outer ? outer.TypeArguments : type.TypeArguments;

    /// <summary>The connection type that a variable holds, one or many of them: the type itself, the element of an array or collection, the value of a dictionary.</summary>
    public static ITypeSymbol? Of(ITypeSymbol type, SocketTypes types)
    {
        if (IsConnection(type, types))
            return type;
        return type switch
        {
            IArrayTypeSymbol array => Of(array.ElementType, types),
            INamedTypeSymbol { IsGenericType: true, SpecialType: SpecialType.None } generic when IsCollection(generic) => Arguments(generic).Select(a => Of(a, types)).LastOrDefault(t => t is not null),
            INamedTypeSymbol { IsGenericType: true } enumerable when enumerable.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IList_T or SpecialType.System_Collections_Generic_ICollection_T => Of(enumerable.TypeArguments[0], types),
            _ => null,
        };
    }

    public static bool IsCollection(ITypeSymbol? type) =>
        type is IArrayTypeSymbol || type is INamedTypeSymbol { IsGenericType: true } generic && (generic.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", System.StringComparison.Ordinal) ?? false);

    private static bool IsConnection(ITypeSymbol type, SocketTypes types) =>
        types.KindOf(type) is ConnectionKind.Socket or ConnectionKind.Client or ConnectionKind.Listener or ConnectionKind.NetworkStream or ConnectionKind.SecureStream or ConnectionKind.OtherStream;
}
