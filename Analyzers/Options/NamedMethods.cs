using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TcpLint.Options;

/// <summary>
/// A list of methods, as an option names them: documentation ids (<c>M:Proxy.Reactor.Adopt(System.Net.Sockets.Socket)</c>), or <c>Type.Method</c>
/// for every overload of that name, the type with or without its namespace; <c>Type.Type</c> are its constructors.
/// </summary>
internal static class NamedMethods
{
    /// <summary>In an <c>.editorconfig</c> a semicolon starts a comment; a comma and a bar do not.</summary>
    private static readonly char[] s_separators = { ';', ',', '|' };

    /// <summary>The entries of a list. What stands in brackets is part of an id.</summary>
    public static IEnumerable<string> Entries(string list)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i <= list.Length; i++)
        {
            if (i < list.Length)
            {
                depth += list[i] is '(' or '{' or '[' ? 1 : list[i] is ')' or '}' or ']' ? -1 : 0;
                if (depth > 0 || Array.IndexOf(s_separators, list[i]) < 0)
                    continue;
            }

            if (list.Substring(start, i - start).Trim() is { Length: > 0 } entry)
                yield return entry;
            start = i + 1;
        }
    }

    /// <summary>The methods that an entry names; none when it names nothing in this compilation or what it references.</summary>
    public static ImmutableArray<IMethodSymbol> Resolve(string entry, Compilation compilation)
    {
        if (entry.Length > 2 && entry[1] == ':')
            return DocumentationCommentId.GetSymbolsForDeclarationId(entry, compilation).OfType<IMethodSymbol>().ToImmutableArray();
        var words = entry.Split('.');
        if (words.Length < 2 || words.Any(w => w.Length == 0))
            return ImmutableArray<IMethodSymbol>.Empty;
        var (type, method) = (words.Take(words.Length - 1).ToArray(), words[words.Length - 1]);
        return TypesNamed(type, compilation).SelectMany(t => MethodsNamed(method, t)).ToImmutableArray();
    }

    private static IEnumerable<IMethodSymbol> MethodsNamed(string name, INamedTypeSymbol type)
    {
        if (name == type.Name)
            return type.InstanceConstructors;
        var inherited = type.TypeKind == TypeKind.Interface ? type.AllInterfaces : Bases(type);
        return inherited.Prepend(type).SelectMany(t => t.GetMembers(name)).OfType<IMethodSymbol>().Select(m => m.OriginalDefinition);
    }

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
            yield return parent;
    }

    private static IEnumerable<INamedTypeSymbol> TypesNamed(string[] words, Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Prepend(compilation.Assembly)
            .Where(a => a.TypeNames.Contains(words[words.Length - 1]))
            .SelectMany(a => TypesIn(a.GlobalNamespace))
            .Where(t => IsNamed(t, words));

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(container);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (next is INamedTypeSymbol type)
                yield return type;
            foreach (var member in next is INamespaceSymbol space ? space.GetMembers() : next.GetTypeMembers().CastArray<INamespaceOrTypeSymbol>())
                pending.Push(member);
        }
    }

    /// <summary>Whether the words are the end of its full name.</summary>
    private static bool IsNamed(INamedTypeSymbol type, string[] words)
    {
        ISymbol? symbol = type;
        for (var i = words.Length - 1; i >= 0; i--, symbol = symbol.ContainingSymbol)
        {
            if (symbol is not INamespaceOrTypeSymbol || symbol.Name != words[i])
                return false;
        }

        return true;
    }
}
