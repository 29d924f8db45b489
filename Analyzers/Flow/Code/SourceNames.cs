using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.Flow;

/// <summary>Where a name stands in the source of a compilation: looked up in the text, so that nothing is walked or bound for it. Safe under concurrency.</summary>
internal sealed class SourceNames
{
    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<SyntaxTree, string> _texts = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<SyntaxNode>> _found = new();

    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<SyntaxNode>> _references = new(SymbolEqualityComparer.Default);

    public SourceNames(Compilation compilation) => _compilation = compilation;

    /// <summary>Whether a word stands in the code.</summary>
    public bool Names(SyntaxNode code, string word, CancellationToken cancellation) =>
        SocketMentions.Names(Text(code.SyntaxTree, cancellation), code.SpanStart, code.Span.End, word);

    /// <summary>Whether a word stands in a declaration.</summary>
    public bool Names(SyntaxReference declaration, string word, CancellationToken cancellation) =>
        SocketMentions.Names(Text(declaration.SyntaxTree, cancellation), declaration.Span.Start, declaration.Span.End, word);

    /// <summary>The simple names with this identifier, in the order of the source.</summary>
    public IReadOnlyList<SyntaxNode> Find(string name, CancellationToken cancellation) =>
        _found.TryGetValue(name, out var known) ? known : _found[name] = _compilation.SyntaxTrees.SelectMany(tree => In(tree, name, new TextSpan(0, int.MaxValue), cancellation)).ToList();

    /// <summary>The simple names with this identifier in a part of the source.</summary>
    public IEnumerable<SyntaxNode> Find(string name, SyntaxNode code, CancellationToken cancellation) => In(code.SyntaxTree, name, code.Span, cancellation);

    /// <summary>Whether something stands in the text of a declaration, be it a part of a word.</summary>
    public bool Stands(string word, SyntaxReference declaration, CancellationToken cancellation) =>
        Text(declaration.SyntaxTree, cancellation).IndexOf(word, declaration.Span.Start, declaration.Span.Length, StringComparison.Ordinal) >= 0;

    /// <summary>The references to a symbol: the simple names that bind to it.</summary>
    public IReadOnlyList<SyntaxNode> References(ISymbol symbol, CancellationToken cancellation) =>
        _references.TryGetValue(symbol.OriginalDefinition, out var known) ? known : _references[symbol.OriginalDefinition] = Bind(symbol, cancellation).ToList();

    private IEnumerable<SyntaxNode> Bind(ISymbol symbol, CancellationToken cancellation)
    {
        var name = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.ContainingType.Name : symbol.Name;
        foreach (var node in Find(name, cancellation))
        {
            var bound = _compilation.GetSemanticModel(node.SyntaxTree).GetSymbolInfo(Bound(node, symbol), cancellation).Symbol;
            if (SymbolEqualityComparer.Default.Equals((bound as IMethodSymbol)?.ReducedFrom?.OriginalDefinition ?? bound?.OriginalDefinition, symbol.OriginalDefinition))
                yield return node;
        }
    }

    private static SyntaxNode Bound(SyntaxNode name, ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && name.FirstAncestorOrSelf<ObjectCreationExpressionSyntax>() is { } creation && creation.Type.Span.Contains(name.Span) ? creation : name;

    private string Text(SyntaxTree tree, CancellationToken cancellation) => _texts.GetOrAdd(tree, t => t.GetText(cancellation).ToString());

    private IEnumerable<SyntaxNode> In(SyntaxTree tree, string name, TextSpan span, CancellationToken cancellation)
    {
        var text = Text(tree, cancellation);
        // Broken code declares members without a name.
        if (name.Length == 0)
            yield break;
        var end = Math.Min(text.Length, span.End);
        for (var at = text.IndexOf(name, span.Start, end - span.Start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, end - at - name.Length, StringComparison.Ordinal))
        {
            if (!SocketMentions.IsWord(text, at, name.Length))
                continue;
            var token = tree.GetRoot(cancellation).FindToken(at);
            // '@lock' is spelled with one more character.
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.Span.End == at + name.Length && token.ValueText == name && token.Parent is SimpleNameSyntax node)
                yield return node;
        }
    }
}
