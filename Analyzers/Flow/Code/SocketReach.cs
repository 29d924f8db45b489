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
    private const int MaxRounds = 4;

    /// <summary>Types through which no connection comes.</summary>
    private static readonly HashSet<string> s_plain = ["Task", "ValueTask", "Guid", "DateTime", "TimeSpan", "IPAddress", "IPEndPoint", "EndPoint", "Encoding", "CancellationToken", "Exception", "Type"];

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
        var known = new HashSet<string>();
        var words = concerned.SelectMany(t => Declarations(t, cancellation)).SelectMany(d => Given(d)).Where(known.Add).ToList();
        var readers = rest.Where(t => MayRead(t, cancellation)).ToList();
        for (var round = 0; round < MaxRounds && words.Count > 0 && rest.Count > 0; round++)
        {
            var set = new WordSet(words);
            var found = rest.Where(t => set.StandsIn(t.GetText(cancellation).ToString())).ToList();
            concerned.UnionWith(found);
            rest.RemoveAll(concerned.Contains);
            words = found.SelectMany(t => Declarations(t, cancellation)).OfType<TypeDeclarationSyntax>().Where(t => Holds(t, known)).Select(t => t.Identifier.ValueText).Where(known.Add).ToList();
        }

        var called = new HashSet<string>(concerned.SelectMany(t => t.GetRoot(cancellation).DescendantTokens()).Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText));
        concerned.UnionWith(readers.Where(t => !concerned.Contains(t) && Declarations(t, cancellation).Select(Name).Any(called.Contains)).ToList());
        return concerned;
    }

    private static IEnumerable<SyntaxNode> Declarations(SyntaxTree tree, CancellationToken cancellation) =>
        tree.GetRoot(cancellation).DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).Where(n => n is MemberDeclarationSyntax);

    /// <summary>The names under which other files may get a connection from a declaration.</summary>
    private static IEnumerable<string> Given(SyntaxNode declaration) => declaration switch
    {
        TypeDeclarationSyntax type => [type.Identifier.ValueText],
        DelegateDeclarationSyntax type => [type.Identifier.ValueText],
        MethodDeclarationSyntax method when IsNamedAsRead(method.Identifier.ValueText) || MayCarry(method.ReturnType) || method.ParameterList.Parameters.Any(p => p.Type is GenericNameSyntax given && MayCarry(given)) => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property when MayCarry(property.Type) => [property.Identifier.ValueText],
        BaseFieldDeclarationSyntax field when MayCarry(field.Declaration.Type) => field.Declaration.Variables.Select(v => v.Identifier.ValueText),
        EventDeclarationSyntax named => [named.Identifier.ValueText],
        _ => [],
    };

    private static bool MayCarry(TypeSyntax type) => type switch
    {
        PredefinedTypeSyntax predefined => predefined.Keyword.IsKind(SyntaxKind.ObjectKeyword),
        ArrayTypeSyntax array => MayCarry(array.ElementType),
        NullableTypeSyntax nullable => MayCarry(nullable.ElementType),
        GenericNameSyntax generic => generic.TypeArgumentList.Arguments.Any(MayCarry),
        SimpleNameSyntax name => !s_plain.Contains(name.Identifier.ValueText),
        QualifiedNameSyntax qualified => MayCarry(qualified.Right),
        _ => true,
    };

    /// <summary>Whether a type has a member of one of these types, or derives from one.</summary>
    private static bool Holds(TypeDeclarationSyntax type, HashSet<string> types) =>
        type.Members.Select(m => m switch
        {
            BaseFieldDeclarationSyntax field => field.Declaration.Type,
            PropertyDeclarationSyntax property => property.Type,
            _ => (SyntaxNode?)null,
        }).Append(type.BaseList).Concat(type.ChildNodes().OfType<ParameterListSyntax>()).OfType<SyntaxNode>()
        .SelectMany(t => t.DescendantTokens()).Any(t => t.IsKind(SyntaxKind.IdentifierToken) && types.Contains(t.ValueText));

    private static bool MayRead(SyntaxTree tree, CancellationToken cancellation) =>
        tree.GetText(cancellation).ToString() is var text && IsNamedAsRead(text)
        && (text.Contains("Stream") || text.Contains("Reader"));

    private static string Name(SyntaxNode declaration) => declaration switch
    {
        TypeDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        _ => "",
    };
}
