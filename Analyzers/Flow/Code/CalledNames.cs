using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

    private readonly Compilation _compilation;
    private readonly SourceNames _names;
    private readonly ConcurrentDictionary<ISet<string>, HashSet<string>> _led = new();

    public CalledNames(Compilation compilation, SourceNames names) => (_compilation, _names) = (compilation, names);

    public static bool IsEverywhere(string name) => s_everywhere.Contains(name);

    /// <summary>Whether members that name one of <paramref name="origins"/> may lead to a method of this name, in at most <paramref name="depth"/> calls.</summary>
    public bool LeadTo(string method, ISet<string> origins, int depth, CancellationToken cancellation) =>
        (_led.TryGetValue(origins, out var known) ? known : _led[origins] = From(origins, depth, cancellation)).Contains(method);

    private HashSet<string> From(ISet<string> origins, int depth, CancellationToken cancellation)
    {
        var reached = new HashSet<string>();
        IEnumerable<SyntaxNode> members = origins.SelectMany(o => _names.Find(o, cancellation)).Select(Member).OfType<SyntaxNode>().Distinct().ToList();
        for (var level = 0; level < depth; level++)
        {
            var named = new HashSet<string>(members.SelectMany(m => m.DescendantTokens()).Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText).Where(n => !IsEverywhere(n) && !reached.Contains(n)));
            if (named.Count == 0)
                break;
            reached.UnionWith(named);
            members = _compilation.GetSymbolsWithName(named.Contains, SymbolFilter.Member, cancellation).OfType<IMethodSymbol>()
                .SelectMany(m => m.DeclaringSyntaxReferences).Select(r => r.GetSyntax(cancellation)).ToList();
        }

        return reached;
    }

    private static SyntaxNode? Member(SyntaxNode name) => name.FirstAncestorOrSelf<SyntaxNode>(n => n is BaseMethodDeclarationSyntax or GlobalStatementSyntax);
}
