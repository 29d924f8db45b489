using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TcpLint.Sockets;

/// <summary>
/// The socket API table resolved against one compilation. Holds symbols, so it lives as long as the compilation and never in a static.
/// Safe under concurrency; a miss costs one look into a hash table.
/// </summary>
internal sealed class SocketTypes
{
    /// <summary>The type nearest to an object's own in its chain of base types decides.</summary>
    private static readonly (string Type, ConnectionKind Kind)[] Kinds =
    [
        ("System.Net.Sockets.Socket", ConnectionKind.Socket),
        ("System.Net.Sockets.TcpClient", ConnectionKind.Client),
        ("System.Net.Sockets.TcpListener", ConnectionKind.Listener),
        ("System.Net.Sockets.NetworkStream", ConnectionKind.NetworkStream),
        ("System.Net.Security.AuthenticatedStream", ConnectionKind.SecureStream),
        ("System.Net.Sockets.SocketAsyncEventArgs", ConnectionKind.EventArgs),
        ("System.Net.Sockets.SafeSocketHandle", ConnectionKind.Handle),
        ("System.IO.Stream", ConnectionKind.OtherStream),
        ("System.IO.TextReader", ConnectionKind.OtherStream),
        ("System.IO.TextWriter", ConnectionKind.OtherStream),
        ("System.IO.BinaryReader", ConnectionKind.OtherStream),
        ("System.IO.BinaryWriter", ConnectionKind.OtherStream),
        ("System.IO.Pipelines.PipeReader", ConnectionKind.OtherStream),
        ("System.IO.Pipelines.PipeWriter", ConnectionKind.OtherStream),
        ("System.Net.WebSockets.WebSocket", ConnectionKind.OtherStream),
        ("System.Net.Http.StreamContent", ConnectionKind.OtherStream),
        // Streams, readers and writers that never carry a connection.
        ("System.IO.FileStream", ConnectionKind.None),
        ("System.IO.Pipes.PipeStream", ConnectionKind.None),
        ("System.Net.Quic.QuicStream", ConnectionKind.None),
        ("System.IO.MemoryStream", ConnectionKind.None),
        ("System.IO.UnmanagedMemoryStream", ConnectionKind.None),
        ("System.IO.StringReader", ConnectionKind.None),
        ("System.IO.StringWriter", ConnectionKind.None),
    ];

    private readonly Dictionary<INamedTypeSymbol, ILookup<string, SocketMember>> rows = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, ConnectionKind> kinds = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, SocketMember?> found = new(SymbolEqualityComparer.Default);

    private SocketTypes(Compilation compilation)
    {
        foreach (var name in SocketApi.Types)
        {
            if (FrameworkAssembly.Resolve(compilation, name) is { } type)
                rows.Add(type, SocketApi.RowsOf(name));
        }

        foreach (var (name, kind) in Kinds)
        {
            if (FrameworkAssembly.Resolve(compilation, name) is { } type)
                kinds.Add(type, kind);
        }
    }

    /// <summary>The types of a compilation; null when it does not reference the framework's <c>Socket</c>.</summary>
    public static SocketTypes? Create(Compilation compilation) =>
        FrameworkAssembly.Resolve(compilation, "System.Net.Sockets.Socket") is null ? null : new SocketTypes(compilation);

    /// <summary>
    /// Whether the table has rows for this very type. A member of such a type that <see cref="Find"/> does not know does nothing to a connection.
    /// </summary>
    public bool IsKnownType(INamedTypeSymbol type) => rows.ContainsKey(type.OriginalDefinition);

    /// <summary>
    /// The row of a method, constructor, property, accessor or event; null when it has none. What an override does is what the member that it
    /// overrides does; a type derived from a connection closes in its <c>Dispose</c> if that implements the interface's.
    /// </summary>
    public SocketMember? Find(ISymbol member)
    {
        for (var symbol = Definition(member); symbol?.ContainingType is { } type; symbol = Overridden(symbol))
        {
            if (rows.TryGetValue(type, out var named))
            {
                if (found.GetOrAdd(symbol, key => Match(named[key.MetadataName], key)) is { } row)
                    return row;
            }
            else if (symbol is IMethodSymbol { IsOverride: false } method)
            {
                return ImplementsDispose(method);
            }
        }

        return null;
    }

    /// <summary>The row of a method of the types of one kind, for a call of which only the name is known.</summary>
    public SocketMember? Named(ConnectionKind kind, string method, System.Func<SocketMember, bool> fits) =>
        kinds.Where(k => k.Value == kind && rows.ContainsKey(k.Key)).SelectMany(k => rows[k.Key][method]).FirstOrDefault(fits);

    /// <summary>What an object of this type can be; derived types included.</summary>
    public ConnectionKind KindOf(ITypeSymbol? type)
    {
        for (var named = type as INamedTypeSymbol ?? (type as ITypeParameterSymbol)?.ConstraintTypes.OfType<INamedTypeSymbol>().FirstOrDefault();
             named is { SpecialType: SpecialType.None, TypeKind: TypeKind.Class };
             named = named.BaseType)
        {
            if (kinds.TryGetValue(named.OriginalDefinition, out var kind))
                return kind;
        }

        return ConnectionKind.None;
    }

    /// <summary>Whether the table says of a type that it never carries a connection: a stream over a file or over memory.</summary>
    public bool CarriesNothing(ITypeSymbol? type)
    {
        for (var named = type as INamedTypeSymbol; named is { SpecialType: SpecialType.None, TypeKind: TypeKind.Class }; named = named.BaseType)
        {
            if (kinds.TryGetValue(named.OriginalDefinition, out var kind))
                return kind == ConnectionKind.None;
        }

        return false;
    }

    private static ISymbol? Definition(ISymbol member) => member switch
    {
        IMethodSymbol { AssociatedSymbol: { } property } => property.OriginalDefinition,
        IMethodSymbol { ReducedFrom: { } extension } => extension.OriginalDefinition,
        _ => member.OriginalDefinition,
    };

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod?.OriginalDefinition,
        IPropertySymbol property => property.OverriddenProperty?.OriginalDefinition,
        _ => null,
    };

    private static SocketMember? Match(IEnumerable<SocketMember> candidates, ISymbol member)
    {
        SocketMember? anyOverload = null;
        string? id = null;
        foreach (var row in candidates)
        {
            if (!row.Id.EndsWith(")", System.StringComparison.Ordinal))
                anyOverload = row;
            else if (row.Id == (id ??= member.GetDocumentationCommentId()))
                return row;
        }

        return anyOverload;
    }

    private SocketMember? ImplementsDispose(IMethodSymbol method)
    {
        if (!method.Name.EndsWith("Dispose", System.StringComparison.Ordinal) && !method.Name.EndsWith("DisposeAsync", System.StringComparison.Ordinal))
            return null;
        if (KindOf(method.ContainingType) == ConnectionKind.None)
            return null;

        return method.ContainingType.AllInterfaces
            .Where(rows.ContainsKey)
            .SelectMany(contract => contract.GetMembers())
            .Where(slot => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(slot), method))
            .Select(Find)
            .FirstOrDefault();
    }
}
