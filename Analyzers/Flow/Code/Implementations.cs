using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TcpLint.Flow;

/// <summary>The only implementation that a compilation has of an interface, abstract or virtual method. Safe under concurrency.</summary>
internal sealed class Implementations
{
    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<IMethodSymbol, IMethodSymbol?> _known = new(SymbolEqualityComparer.Default);

    public Implementations(Compilation compilation) => _compilation = compilation;

    /// <summary>Null when there is none, or more than one.</summary>
    public IMethodSymbol? Of(IMethodSymbol method) => _known.GetOrAdd(method, Find);

    private IMethodSymbol? Find(IMethodSymbol method)
    {
        var named = _compilation.GetSymbolsWithName(method.Name, SymbolFilter.Member).OfType<IMethodSymbol>()
            .Where(m => m.Parameters.Length == method.Parameters.Length && !m.IsAbstract && Implements(m, method));
        var all = (method.IsAbstract ? named : named.Prepend(method)).Take(2).ToList();
        return all.Count == 1 ? all[0] : null;
    }

    private static bool Implements(IMethodSymbol candidate, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
            return candidate.ContainingType.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, method.ContainingType.OriginalDefinition)
                && i.GetMembers(method.Name).Any(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, method) && SymbolEqualityComparer.Default.Equals(candidate.ContainingType.FindImplementationForInterfaceMember(m), candidate)));
        for (var overridden = candidate.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method))
                return true;
        }

        return false;
    }
}
