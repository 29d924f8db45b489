using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.Flow;

/// <summary>
/// Which methods the members that name something may lead to, call by call: by their names alone, so that nothing is bound for it, and from the
/// few members that accept down, so that a program without one pays nothing. Safe under concurrency.
/// </summary>
internal sealed class CalledNames
{
    /// <summary>What is called all over a program, and leads nowhere.</summary>
    private static readonly string[] s_everywhere = ["Dispose", "DisposeAsync", "Close", "Stop"];

    /// <summary>Who is further away from them is not looked for.</summary>
    public const int MaxCalls = 4;

    private readonly Compilation _compilation;
    private readonly SourceNames _names;
    private readonly SocketReach _reach;
    private readonly ConcurrentDictionary<ISet<string>, Dictionary<string, int>> _led = new();

    public CalledNames(Compilation compilation, SourceNames names, SocketReach reach) => (_compilation, _names, _reach) = (compilation, names, reach);

    public static bool IsEverywhere(string name) => s_everywhere.Contains(name);

    /// <summary>Whether members that name one of <paramref name="origins"/> may lead to a method of this name, in at most <paramref name="depth"/> calls.</summary>
    public bool LeadTo(string method, ISet<string> origins, int depth, CancellationToken cancellation) =>
        Calls(origins, cancellation).TryGetValue(method, out var calls) && calls <= depth;

    private Dictionary<string, int> Calls(ISet<string> origins, CancellationToken cancellation) =>
        _led.TryGetValue(origins, out var known) ? known : _led[origins] = From(origins, cancellation);

    /// <summary>The names that are reached, with the number of calls that this takes.</summary>
    private Dictionary<string, int> From(ISet<string> origins, CancellationToken cancellation)
    {
        var reached = new Dictionary<string, int>();
        var members = origins.SelectMany(o => _names.Find(o, cancellation)).Select(Member).OfType<SyntaxNode>().Distinct().Select(m => m.GetReference()).ToList();
        for (var calls = 1; calls <= MaxCalls; calls++)
        {
            var named = new HashSet<string>(members.SelectMany(m => _names.In(m, cancellation)).Where(n => !IsEverywhere(n) && !reached.ContainsKey(n)));
            if (named.Count == 0)
                break;
            foreach (var name in named)
                reached.Add(name, calls);
            members = _compilation.GetSymbolsWithName(named.Contains, SymbolFilter.Member, cancellation).OfType<IMethodSymbol>().SelectMany(m => m.DeclaringSyntaxReferences)
                .Where(d => _reach.Concerns(d.SyntaxTree, cancellation)).ToList();
        }

        return reached;
    }

    private static SyntaxNode? Member(SyntaxNode name) => name.FirstAncestorOrSelf<SyntaxNode>(n => n is BaseMethodDeclarationSyntax or GlobalStatementSyntax);
}
