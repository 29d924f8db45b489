using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
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
    private const int MaxPlainSearches = 12;

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<SyntaxTree, string> _texts = new();
    private readonly ConcurrentDictionary<SyntaxTree, WordOutline> _outlines = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<SyntaxNode>> _found = new();

    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<SyntaxNode>> _references = new(SymbolEqualityComparer.Default);

    private int _searches;

    public SourceNames(Compilation compilation) => _compilation = compilation;

    /// <summary>Whether a word stands in the code.</summary>
    public bool Names(SyntaxNode code, string word, CancellationToken cancellation) =>
        Words.Stands(Text(code.SyntaxTree, cancellation), code.SpanStart, code.Span.End, word);

    /// <summary>Whether a word stands in a declaration.</summary>
    public bool Names(SyntaxReference declaration, string word, CancellationToken cancellation) =>
        Words.Stands(Text(declaration.SyntaxTree, cancellation), declaration.Span.Start, declaration.Span.End, word);

    /// <summary>The simple names with this identifier, in the order of the source.</summary>
    public IReadOnlyList<SyntaxNode> Find(string name, CancellationToken cancellation) =>
        _found.TryGetValue(name, out var known) ? known : _found[name] = Candidates(name, cancellation).SelectMany(tree => In(tree, name, new TextSpan(0, int.MaxValue), cancellation)).ToList();

    /// <summary>The files that may have a name. Where a few names are looked for, outlines would cost more than they save.</summary>
    private IEnumerable<SyntaxTree> Candidates(string name, CancellationToken cancellation) => Interlocked.Increment(ref _searches) <= MaxPlainSearches
        ? _compilation.SyntaxTrees
        : _compilation.SyntaxTrees.Where(t => _outlines.GetOrAdd(t, tree => new WordOutline(Text(tree, cancellation))).MayHave(name));

    /// <summary>The simple names with this identifier in a part of the source.</summary>
    public IEnumerable<SyntaxNode> Find(string name, SyntaxNode code, CancellationToken cancellation) => In(code.SyntaxTree, name, code.Span, cancellation);

    /// <summary>Whether something stands in the text of a declaration, be it a part of a word.</summary>
    public bool Stands(string word, SyntaxReference declaration, CancellationToken cancellation) =>
        Text(declaration.SyntaxTree, cancellation).IndexOf(word, declaration.Span.Start, declaration.Span.Length, StringComparison.Ordinal) >= 0;

    /// <summary>The words in a declaration, be they in a comment.</summary>
    public IEnumerable<string> In(SyntaxReference declaration, CancellationToken cancellation)
    {
        var text = Text(declaration.SyntaxTree, cancellation);
        return Words.In(text, declaration.Span.Start, declaration.Span.End).Select(w => text.Substring(w.Start, w.Length));
    }

    /// <summary>The references to a symbol: the simple names that bind to it.</summary>
    public IReadOnlyList<SyntaxNode> References(ISymbol symbol, CancellationToken cancellation) =>
        _references.TryGetValue(symbol.OriginalDefinition, out var known) ? known
            : _references[symbol.OriginalDefinition] = MayRefer(symbol, cancellation).Where(n => Refers(n, symbol, cancellation)).ToList();

    /// <summary>The simple names that may bind to a symbol, as far as its name, the place and the number of arguments tell.</summary>
    public IEnumerable<SyntaxNode> MayRefer(ISymbol symbol, CancellationToken cancellation)
    {
        var name = IsConstructor(symbol) ? symbol.ContainingType.Name : symbol.Name;
        var within = Within(symbol);
        var found = within.IsDefaultOrEmpty ? Find(name, cancellation) : within.SelectMany(d => In(d.SyntaxTree, name, d.Span, cancellation));
        return found.Where(n => MayRefer(n, symbol));
    }

    /// <summary>Whether a simple name binds to a symbol.</summary>
    public bool Refers(SyntaxNode name, ISymbol symbol, CancellationToken cancellation)
    {
        var bound = _compilation.GetSemanticModel(name.SyntaxTree).GetSymbolInfo(Bound(name, symbol), cancellation).Symbol;
        return SymbolEqualityComparer.Default.Equals((bound as IMethodSymbol)?.ReducedFrom?.OriginalDefinition ?? bound?.OriginalDefinition, symbol.OriginalDefinition);
    }

    /// <summary>The declarations outside of which nothing refers to a symbol; none when it can be used everywhere.</summary>
    private static ImmutableArray<SyntaxReference> Within(ISymbol symbol) => symbol switch
    {
        ILocalSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction } => symbol.ContainingSymbol.DeclaringSyntaxReferences,
        { DeclaredAccessibility: Accessibility.Private, ContainingType: { } type } => type.OriginalDefinition.DeclaringSyntaxReferences,
        _ => ImmutableArray<SyntaxReference>.Empty,
    };

    private static bool MayRefer(SyntaxNode name, ISymbol symbol)
    {
        if (IsConstructor(symbol) || symbol is ITypeSymbol)
            return true;
        if (SyntaxFacts.IsInTypeOnlyContext((ExpressionSyntax)name))
            return false;
        if (symbol is not IMethodSymbol method)
            return name is IdentifierNameSyntax;
        var whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name || name.Parent is MemberBindingExpressionSyntax ? name.Parent : name;
        return whole.Parent is not InvocationExpressionSyntax call || call.Expression != whole || MayFit(call.ArgumentList, method);
    }

    /// <summary>Whether a call has as many arguments as a method can be given.</summary>
    public static bool MayFit(BaseArgumentListSyntax? arguments, IMethodSymbol method)
    {
        var count = arguments?.Arguments.Count ?? 0;
        var parameters = method.Parameters;
        return count >= parameters.Count(p => !p.IsOptional && !p.IsParams) - (method.IsExtensionMethod ? 1 : 0) && (count <= parameters.Length || parameters.Any(p => p.IsParams));
    }

    private static bool IsConstructor(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.Constructor };

    private static SyntaxNode Bound(SyntaxNode name, ISymbol symbol) =>
        IsConstructor(symbol) && name.FirstAncestorOrSelf<ObjectCreationExpressionSyntax>() is { } creation && creation.Type.Span.Contains(name.Span) ? creation : name;

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
            if (!Words.IsWhole(text, at, name.Length))
                continue;
            var token = tree.GetRoot(cancellation).FindToken(at);
            // '@lock' is spelled with one more character.
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.Span.End == at + name.Length && token.ValueText == name && token.Parent is SimpleNameSyntax node)
                yield return node;
        }
    }
}
