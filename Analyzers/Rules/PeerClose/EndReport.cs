using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Flow;

namespace TcpLint.Rules.PeerClose;

/// <summary>Findings at a read.</summary>
internal static class EndReport
{
    /// <summary>A finding at the read, with the path that leads on from it and what a fix has to know.</summary>
    public static Diagnostic At(DiagnosticDescriptor descriptor, EndOfStreamPaths paths, ReadSite read, World world, params object[] arguments)
    {
        var path = world.Trail?.Places ?? Enumerable.Empty<Location>();
        return Diagnostic.Create(descriptor, read.Operation.Syntax.GetLocation(), path, Properties(paths), arguments);
    }

    private static ImmutableDictionary<string, string?> Properties(EndOfStreamPaths paths)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (!paths.Site.IsPoll)
            properties = properties.Add(FindingProperties.End, End(paths.Site.Ended));
        return Connection(paths) is { } connection ? properties.Add(FindingProperties.Connection, connection) : properties;
    }

    private static string? End(Value ended) => ended.Kind switch
    {
        ValueKind.Number => ended.Number.ToString(CultureInfo.InvariantCulture),
        ValueKind.Null => "null",
        ValueKind.ReadResult => FindingProperties.Completed,
        ValueKind.Empty => FindingProperties.Empty,
        ValueKind.True or ValueKind.False => ended.Kind.ToString(),
        _ => null,
    };

    /// <summary>The expression by which the body can close the connection: the variable or field nearest to the socket.</summary>
    private static string? Connection(EndOfStreamPaths paths)
    {
        var type = paths.Body.Owner.ContainingType;
        var origins = paths.Body.Context.Origins;
        var roots = origins.Roots(paths.Site.Connection);
        var nearest = roots.Concat(roots.SelectMany(origins.MadeFrom))
            .Where(r => r is ILocalSymbol or IParameterSymbol || SymbolEqualityComparer.Default.Equals(r.ContainingType, type))
            .Select(r => (Symbol: r, Kind: paths.Body.Context.Types.KindOf(Origins.TypeOf(r))))
            .Where(r => Origins.IsSocketType(r.Kind))
            .OrderBy(r => r.Kind)
            .FirstOrDefault().Symbol;
        if (nearest is not null)
            return nearest.Name;
        return paths.Site.Connection is { Type: { } read, Syntax: { } written } && Origins.IsSocketType(paths.Body.Context.Types.KindOf(read)) ? written.ToString() : null;
    }
}
