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
    /// <summary>Whether an assignment to a member stands behind a test of such a flag. Of several that are tested together, those that the code sets here tell of what it opens here.</summary>
    public static bool Guards(IOperation assignment, ISymbol member, TypeStory story)
    {
        var flags = Flags(assignment).ToList();
        var told = flags.Count > 1 && Function(assignment) is { } body ? flags.Where(f => IsSetIn(body, f)).ToList() : flags;
        return (told.Count > 0 ? told : flags).Any(flag => IsSound(flag, member, story));
    }

    /// <summary>Whether it stands behind a test of some flag, sound or not.</summary>
    public static bool IsTested(IOperation assignment) => Flags(assignment).Any();

    private static IEnumerable<ExpressionSyntax> Flags(IOperation assignment) => Function(assignment) is { } body
        ? body.DescendantNodes().OfType<IfStatementSyntax>().SelectMany(test => Flags(test, assignment.Syntax)).OfType<ExpressionSyntax>()
        : Enumerable.Empty<ExpressionSyntax>();

    private static SyntaxNode? Function(IOperation assignment) =>
        assignment.Syntax.Ancestors().FirstOrDefault(a => a is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    /// <summary>The names that are tested: the code goes on to the assignment only where they are false.</summary>
    private static IEnumerable<ExpressionSyntax?> Flags(IfStatementSyntax test, SyntaxNode assignment) => test.Condition switch
    {
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var name } when test.Statement.Span.Contains(assignment.Span) => new[] { Name(name) },
        var condition when test.Span.End <= assignment.SpanStart && Leaves(test.Statement) => Alternatives(condition).Select(Name),
        _ => Enumerable.Empty<ExpressionSyntax?>(),
    };

    private static IEnumerable<ExpressionSyntax> Alternatives(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Alternatives(inner.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either => Alternatives(either.Left).Concat(Alternatives(either.Right)),
        _ => new[] { condition },
    };

    private static bool IsSetIn(SyntaxNode body, ExpressionSyntax flag) => body.DescendantNodes().OfType<AssignmentExpressionSyntax>()
        .Any(a => a.Right.IsKind(SyntaxKind.TrueLiteralExpression) && Name(a.Left) is { } name && SyntaxFactory.AreEquivalent(name, flag));

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
        var closing = story.Facts.Group(member).SelectMany(story.Facts.UsesOf).Where(u => u.Releases).ToList();
        return MemberUses.Of(symbol, story.Context).Where(IsCleared).All(u => closing.Any(c => c.Body == u.Body && RunsWith(c.Name, u.Name)) || CallsEnd(u));
    }

    /// <summary>A handler of an exception closes only where there was one.</summary>
    private static bool RunsWith(SyntaxNode close, SyntaxNode cleared) => close.FirstAncestorOrSelf<CatchClauseSyntax>() is not { } handler || handler.Span.Contains(cleared.Span);

    private static bool IsCleared(MemberUse use) => use.Operation?.Parent is ISimpleAssignmentOperation assignment && assignment.Target == use.Operation && assignment.Value.Constant() is not true;

    private static bool CallsEnd(MemberUse cleared) => cleared.Body.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => BrokenCall.NameOf(call.Expression) is { } name && TypeEnds.IsEnd(name) && RunsWith(call, cleared.Name));
}
