using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;

namespace TcpLint.Rules.Lifetime;

/// <summary>
/// A boolean by which a type remembers that its connection is open: code behind <c>if (_isOpen) return;</c> finds none, if whoever clears the flag also closes.
/// </summary>
internal static class StateFlag
{
    /// <summary>Whether an assignment to a member stands behind a test of such a flag.</summary>
    public static bool Guards(IOperation assignment, ISymbol member, TypeStory story) => Flags(assignment).Any(flag => IsSound(flag, member, story));

    /// <summary>Whether it stands behind a test of some flag, sound or not.</summary>
    public static bool IsTested(IOperation assignment) => Flags(assignment).Any();

    private static IEnumerable<ExpressionSyntax> Flags(IOperation assignment) =>
        assignment.Syntax.Ancestors().FirstOrDefault(a => a is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) is { } body
            ? body.DescendantNodes().OfType<IfStatementSyntax>().Select(test => Flag(test, assignment.Syntax)).OfType<ExpressionSyntax>()
            : Enumerable.Empty<ExpressionSyntax>();

    /// <summary>The name that is tested: the code goes on to the assignment only where it is false.</summary>
    private static ExpressionSyntax? Flag(IfStatementSyntax test, SyntaxNode assignment) => test.Condition switch
    {
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var name } when test.Statement.Span.Contains(assignment.Span) => Name(name),
        var condition when test.Span.End <= assignment.SpanStart && Leaves(test.Statement) => Name(condition),
        _ => null,
    };

    private static ExpressionSyntax? Name(ExpressionSyntax expression) => expression is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } ? expression : null;

    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax => true,
        BlockSyntax { Statements: { Count: > 0 } statements } => Leaves(statements.Last()),
        _ => false,
    };

    /// <summary>Whether the flag is cleared only where the connection is closed. What is not there is taken to be sound.</summary>
    private static bool IsSound(ExpressionSyntax flag, ISymbol member, TypeStory story)
    {
        var symbol = story.Context.Compilation.GetSemanticModel(flag.SyntaxTree).GetSymbolInfo(flag, story.Context.Cancellation).Symbol;
        if (symbol is null)
            return true;
        if (symbol is not IFieldSymbol { Type.SpecialType: SpecialType.System_Boolean } && !(symbol is IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean } property && Places.IsAutoProperty(property)))
            return false;
        var closing = story.Facts.Group(member).SelectMany(story.Facts.UsesOf).Where(u => u.Releases).Select(u => u.Body).ToList();
        return MemberUses.Of(symbol, story.Context).Where(IsCleared).All(u => closing.Contains(u.Body) || CallsEnd(u.Body));
    }

    private static bool IsCleared(MemberUse use) => use.Operation?.Parent is ISimpleAssignmentOperation assignment && assignment.Target == use.Operation && assignment.Value.Constant() is not true;

    private static bool CallsEnd(SyntaxNode body) => body.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => BrokenCall.NameOf(call.Expression) is { } name && TypeEnds.IsEnd(name));
}
