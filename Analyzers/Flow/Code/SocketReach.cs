using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.Flow;

/// <summary>
/// The files that can have a connection in them: those that name the socket API; those that name a type or member through which the former
/// give one away (<c>var client = pool.Rent()</c>); and those with a reader that the former may hand a stream to. Read from the text and from
/// declarations, so that a large program with one socket in it pays for that one. Safe under concurrency.
/// </summary>
internal sealed class SocketReach
{
    /// <summary>A chain of types that hold each other is followed for so many links.</summary>
    private const int MaxRounds = 2;

    private static readonly HashSet<string> s_connections = new(SocketMentions.Connections);

    /// <summary>What a member that gives a stream away is most often typed as.</summary>
    private static readonly string[] s_streams = ["Stream", "Reader", "Writer", "IDisposable", "IAsyncDisposable"];

    private readonly Compilation _compilation;
    private readonly Func<SyntaxTree, bool> _names;
    private HashSet<SyntaxTree>? _concerned;

    /// <param name="compilation">The program.</param>
    /// <param name="names">Whether a file names the socket API.</param>
    public SocketReach(Compilation compilation, Func<SyntaxTree, bool> names) => (_compilation, _names) = (compilation, names);

    public bool Concerns(SyntaxTree tree, CancellationToken cancellation) => (Volatile.Read(ref _concerned) ?? (_concerned = Find(cancellation))).Contains(tree);

    /// <summary>Whether a method reads, by its name: what it reads from may be a connection.</summary>
    public static bool IsNamedAsRead(string method) => method.Contains("Read") || method.Contains("Receive");

    private HashSet<SyntaxTree> Find(CancellationToken cancellation)
    {
        var concerned = new HashSet<SyntaxTree>(_compilation.SyntaxTrees.Where(_names));
        var rest = _compilation.SyntaxTrees.Where(t => !concerned.Contains(t)).ToList();
        var types = new HashSet<string>(s_connections);
        var declared = new List<SyntaxNode>();
        var found = concerned.ToList();
        for (var round = 0; round < MaxRounds && found.Count > 0 && rest.Count > 0; round++)
        {
            var fresh = found.SelectMany(t => Declarations(t, cancellation)).ToList();
            declared.AddRange(fresh);
            var words = new List<string>();
            var more = round == 0 ? Types(fresh, t => Names(t, s_connections)) : [];
            do
            {
                types.UnionWith(more);
                words.AddRange(more);
                more = Types(declared, t => !types.Contains(t.Identifier.ValueText) && Holds(t, types));
            }
            while (more.Count > 0);

            if (round == 0)
                words.AddRange(declared.SelectMany(d => Given(d, types)));
            var set = new WordSet(words);
            found = rest.Where(t => set.StandsIn(Text(t, cancellation))).ToList();
            concerned.UnionWith(found);
            rest.RemoveAll(concerned.Contains);
        }

        concerned.UnionWith(Readers(rest, concerned, cancellation));
        return concerned;
    }

    private static List<string> Types(IEnumerable<SyntaxNode> declarations, Func<TypeDeclarationSyntax, bool> condition) =>
        declarations.OfType<TypeDeclarationSyntax>().Where(condition).Select(t => t.Identifier.ValueText).Distinct().ToList();

    /// <summary>The files that declare something by which the concerned ones may hand them a stream to read.</summary>
    private static IEnumerable<SyntaxTree> Readers(IEnumerable<SyntaxTree> rest, IEnumerable<SyntaxTree> concerned, CancellationToken cancellation)
    {
        var readers = rest.Where(t => MayRead(Text(t, cancellation))).Select(t => (Tree: t, Names: Declarations(t, cancellation).Select(TakesStream).OfType<string>().ToList())).Where(r => r.Names.Count > 0).ToList();
        if (readers.Count == 0)
            return [];
        var set = new WordSet(readers.SelectMany(r => r.Names));
        var called = new HashSet<string>(concerned.SelectMany(t => set.In(Text(t, cancellation))));
        return readers.Where(r => r.Names.Any(called.Contains)).Select(r => r.Tree);
    }

    private static string Text(SyntaxTree tree, CancellationToken cancellation) => tree.GetText(cancellation).ToString();

    private static IEnumerable<SyntaxNode> Declarations(SyntaxTree tree, CancellationToken cancellation) =>
        tree.GetRoot(cancellation).DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).Where(n => n is MemberDeclarationSyntax);

    /// <summary>The names under which other files may get a connection from a declaration.</summary>
    private static IEnumerable<string> Given(SyntaxNode declaration, HashSet<string> types) => declaration switch
    {
        DelegateDeclarationSyntax type when Names(type, types) => [type.Identifier.ValueText],
        MethodDeclarationSyntax method when IsNamedAsRead(method.Identifier.ValueText) || MayCarry(method.ReturnType, types) || Names(method.ParameterList, types) => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property when MayCarry(property.Type, types) => [property.Identifier.ValueText],
        BaseFieldDeclarationSyntax field when MayCarry(field.Declaration.Type, types) => field.Declaration.Variables.Select(v => v.Identifier.ValueText),
        EventDeclarationSyntax named when Names(named.Type, types) => [named.Identifier.ValueText],
        _ => [],
    };

    private static bool MayCarry(TypeSyntax type, HashSet<string> types) =>
        type.DescendantTokens().Any(t => t.IsKind(SyntaxKind.ObjectKeyword) || t.IsKind(SyntaxKind.IdentifierToken) && (types.Contains(t.ValueText) || s_streams.Any(s => t.ValueText.EndsWith(s, StringComparison.Ordinal))));

    private static bool Names(SyntaxNode code, HashSet<string> types) => code.DescendantTokens().Any(t => t.IsKind(SyntaxKind.IdentifierToken) && types.Contains(t.ValueText));

    /// <summary>Whether a type has a member of one of these types, or derives from one.</summary>
    private static bool Holds(TypeDeclarationSyntax type, HashSet<string> types) =>
        type.Members.Select(m => m switch
        {
            BaseFieldDeclarationSyntax field => field.Declaration.Type,
            PropertyDeclarationSyntax property => property.Type,
            _ => (SyntaxNode?)null,
        }).Append(type.BaseList).Concat(type.ChildNodes().OfType<ParameterListSyntax>()).OfType<SyntaxNode>().Any(t => Names(t, types));

    private static bool MayRead(string text) => IsNamedAsRead(text) && (text.Contains("Stream") || text.Contains("Reader"));

    /// <summary>The name by which code hands a stream to a declaration: that of a method with such a parameter, or of a type that is made of one.</summary>
    private static string? TakesStream(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method when !method.ParameterList.Parameters.Any(p => p.Type is { } type && MayCarry(type, [])) => null,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        TypeDeclarationSyntax type when type.ChildNodes().OfType<ParameterListSyntax>().Any() => type.Identifier.ValueText,
        PropertyDeclarationSyntax property when MayCarry(property.Type, []) => property.Identifier.ValueText,
        _ => null,
    };
}
