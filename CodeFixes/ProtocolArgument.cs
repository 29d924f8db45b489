using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.CodeFixes;

/// <summary>Writes <c>ProtocolType.Tcp</c> where a socket is made for another protocol.</summary>
internal static class ProtocolArgument
{
    /// <summary>The changes at each argument; where it is a constant of its own, at the constant. Null when one of the sockets has no such argument.</summary>
    public static (SyntaxTree Tree, TextChange Change)[]? ToTcp(FixSite site, IEnumerable<SyntaxNode> arguments)
    {
        var changes = new List<(SyntaxTree, TextChange)>();
        foreach (var argument in arguments.Select(a => (a as ArgumentSyntax)?.Expression ?? a))
        {
            var model = site.Model.Compilation.GetSemanticModel(argument.SyntaxTree);
            if (argument is not ExpressionSyntax expression || model.GetTypeInfo(expression, site.Cancellation).ConvertedType is not INamedTypeSymbol { Name: "ProtocolType" } type)
                return null;
            var written = OnlyInitializer(expression, model, site.Cancellation) ?? expression;
            changes.Add((written.SyntaxTree, new TextChange(written.Span, Spelled(written, type, model))));
        }

        return changes.Distinct().ToArray();
    }

    private static string Spelled(ExpressionSyntax written, INamedTypeSymbol type, SemanticModel model) =>
        written is MemberAccessExpressionSyntax { Name.Identifier.ValueText: not "Tcp" } member && model.GetSymbolInfo(member).Symbol is IFieldSymbol { ContainingType.Name: "ProtocolType" }
            ? member.Expression + ".Tcp"
            : type.ToMinimalDisplayString(model, written.SpanStart) + ".Tcp";

    /// <summary>The initializer of a local, or of a private constant or read-only field, that serves this argument alone.</summary>
    private static ExpressionSyntax? OnlyInitializer(ExpressionSyntax argument, SemanticModel model, CancellationToken cancellation)
    {
        if (argument is not IdentifierNameSyntax || model.GetSymbolInfo(argument, cancellation).Symbol is not { } symbol
            || symbol is not (ILocalSymbol or IFieldSymbol { DeclaredAccessibility: Accessibility.Private, IsConst: true } or IFieldSymbol { DeclaredAccessibility: Accessibility.Private, IsReadOnly: true }))
            return null;
        if (symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator || declarator.SyntaxTree != argument.SyntaxTree)
            return null;
        var uses = argument.SyntaxTree.GetRoot(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(n => n.Identifier.ValueText == symbol.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, cancellation).Symbol, symbol));
        return uses.All(u => u == argument) ? value : null;
    }
}
