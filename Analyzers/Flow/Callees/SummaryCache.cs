using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace TcpLint.Flow;

/// <summary>The summaries that a compilation has needed so far. Safe under concurrency: whoever comes second finds the same answer.</summary>
internal sealed class SummaryCache
{
    private readonly ConcurrentDictionary<ISymbol, ConcurrentDictionary<ISymbol, Summary>> _inputs = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ConcurrentDictionary<ISymbol, ConcurrentDictionary<string, Summary>>> _flagged = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, FreshResult> _results = new(SymbolEqualityComparer.Default);

    public Summary? Find(IMethodSymbol method, ISymbol input) =>
        _inputs.TryGetValue(method, out var byInput) && byInput.TryGetValue(input, out var summary) ? summary : null;

    public void Add(IMethodSymbol method, ISymbol input, Summary summary) =>
        _inputs.GetOrAdd(method, _ => new(SymbolEqualityComparer.Default))[input] = summary;

    /// <summary>With some of its boolean parameters known; null when it was not asked for yet.</summary>
    public Summary? Find(IMethodSymbol method, ISymbol input, string flags) =>
        _flagged.TryGetValue(method, out var byInput) && byInput.TryGetValue(input, out var byFlags) && byFlags.TryGetValue(flags, out var summary) ? summary : null;

    public void Add(IMethodSymbol method, ISymbol input, string flags, Summary summary) =>
        _flagged.GetOrAdd(method, _ => new(SymbolEqualityComparer.Default)).GetOrAdd(input, _ => new())[flags] = summary;

    public FreshResult? FindResult(IMethodSymbol method) => _results.TryGetValue(method, out var result) ? result : null;

    public void AddResult(IMethodSymbol method, FreshResult result) => _results[method] = result;
}
