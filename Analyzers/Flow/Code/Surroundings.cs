using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.Flow;

/// <summary>What stands around a piece of code and in it, as it is written: functions and loops.</summary>
internal static class Surroundings
{
    public static bool IsLoop(this SyntaxNode node) => node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax;

    /// <summary>Whether it is a loop whose condition is always true: it ends where something leaves it.</summary>
    public static bool IsEndless(this SyntaxNode node) => node switch
    {
        WhileStatementSyntax { Condition: var condition } => condition.IsKind(SyntaxKind.TrueLiteralExpression),
        DoStatementSyntax { Condition: var condition } => condition.IsKind(SyntaxKind.TrueLiteralExpression),
        ForStatementSyntax { Condition: null } => true,
        _ => false,
    };

    /// <summary>Whether it is a lambda, an anonymous method or a local function: what stands in one does not run where it is written.</summary>
    public static bool IsInnerFunction(this SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    /// <summary>The function in which it stands; null for what an initializer says.</summary>
    public static SyntaxNode? Function(this SyntaxNode code) => code.Ancestors().FirstOrDefault(a => a is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax || a.IsInnerFunction());

    /// <summary>What stands around it in its own function, from the inside out.</summary>
    public static IEnumerable<SyntaxNode> AroundInFunction(this SyntaxNode code) => code.Ancestors().TakeWhile(a => a is not MemberDeclarationSyntax && !a.IsInnerFunction());

    /// <summary>What stands in it, without what stands in functions in it.</summary>
    public static IEnumerable<SyntaxNode> OwnNodes(this SyntaxNode code) => code.DescendantNodes(n => !n.IsInnerFunction());
}
