using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TcpLint.Options;

/// <summary>
/// What the options say of methods that are given a connection: which close it, which only use it. One for a compilation; a list is resolved
/// when a method is first looked up in it, and costs nothing where the options are not set. Safe under concurrency.
/// </summary>
internal sealed class OwnershipOptions
{
    private readonly Compilation _compilation;
    private readonly AnalyzerConfigOptionsProvider _provider;
    private readonly ConcurrentDictionary<string, HashSet<IMethodSymbol>> _lists = new(StringComparer.Ordinal);

    public OwnershipOptions(Compilation compilation, AnalyzerConfigOptionsProvider provider)
    {
        _compilation = compilation;
        _provider = provider;
    }

    /// <summary>Whether the method, called in this file, closes what it is given, sooner or later.</summary>
    public bool TransfersTo(IMethodSymbol method, SyntaxTree caller) => IsListed(TcpLintOptions.TransfersTo, method, caller);

    /// <summary>Whether the method, called in this file, only uses what it is given: its caller still has to close it.</summary>
    public bool Borrows(IMethodSymbol method, SyntaxTree caller) => IsListed(TcpLintOptions.Borrows, method, caller);

    private bool IsListed(TcpLintOption option, IMethodSymbol method, SyntaxTree caller)
    {
        if (new FileOptions(_provider, caller).List(option) is not { } list)
            return false;
        var named = _lists.GetOrAdd(list, Resolve);
        return named.Count > 0 && Contracts(method, named).Any(named.Contains);
    }

    private HashSet<IMethodSymbol> Resolve(string list) =>
        new(NamedMethods.Entries(list).SelectMany(e => NamedMethods.Resolve(e, _compilation)), SymbolEqualityComparer.Default);

    /// <summary>The method, those that it overrides, and the listed ones of interfaces that it implements.</summary>
    private static IEnumerable<IMethodSymbol> Contracts(IMethodSymbol method, HashSet<IMethodSymbol> named)
    {
        var called = method.ReducedFrom ?? method;
        for (var next = called; next is not null; next = next.OverriddenMethod)
            yield return next.OriginalDefinition;
        foreach (var type in called.ContainingType?.AllInterfaces ?? ImmutableArray<INamedTypeSymbol>.Empty)
        {
            foreach (var promised in type.GetMembers().OfType<IMethodSymbol>().Where(m => named.Contains(m.OriginalDefinition)))
            {
                if (SymbolEqualityComparer.Default.Equals(called.ContainingType!.FindImplementationForInterfaceMember(promised), called))
                    yield return promised.OriginalDefinition;
            }
        }
    }
}
