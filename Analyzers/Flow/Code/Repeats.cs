using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.Flow;

/// <summary>A cheap look, before anything is solved: whether a piece of code can run more than once in one call.</summary>
internal static class Repeats
{
    /// <summary>Whether it stands in a loop, or in a function that has labels or calls itself, perhaps through another of its type.</summary>
    public static bool InSource(SyntaxNode code, ISymbol owner)
    {
        for (SyntaxNode? node = code; node is not null; node = node.Parent)
        {
            if (node.IsLoop())
                return true;
            if (node.IsInnerFunction() || node is MemberDeclarationSyntax)
                return node.DescendantNodes().Any(n => n is LabeledStatementSyntax) || Names(node, owner.Name) || node.Parent is TypeDeclarationSyntax type && IsCalledBack(node, type, owner.Name);
        }

        return false;
    }

    /// <summary>Whether it stands in a loop of the function around it.</summary>
    public static bool IsInLoop(SyntaxNode code) => code.AroundInFunction().Any(a => a.IsLoop());

    private static bool IsCalledBack(SyntaxNode function, TypeDeclarationSyntax type, string name)
    {
        var called = new HashSet<string>(function.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(c => (c.Expression as SimpleNameSyntax)?.Identifier.ValueText).OfType<string>());
        return called.Count > 0 && type.Members.OfType<MethodDeclarationSyntax>().Any(m => m != function && called.Contains(m.Identifier.ValueText) && Names(m, name));
    }

    private static bool Names(SyntaxNode function, string name) => function.DescendantNodes().Any(n => n is SimpleNameSyntax used && used.Identifier.ValueText == name);
}
