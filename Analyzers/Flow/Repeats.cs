using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.Flow;

/// <summary>A cheap look, before anything is solved: whether a piece of code can run more than once in one call.</summary>
internal static class Repeats
{
    /// <summary>Whether it stands in a loop, or in a function that has labels or calls itself.</summary>
    public static bool InSource(SyntaxNode code, ISymbol owner)
    {
        for (SyntaxNode? node = code; node is not null; node = node.Parent)
        {
            if (node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax)
                return true;
            if (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax)
                return node.DescendantNodes().Any(n => n is LabeledStatementSyntax || n is SimpleNameSyntax name && name.Identifier.ValueText == owner.Name);
        }

        return false;
    }
}
