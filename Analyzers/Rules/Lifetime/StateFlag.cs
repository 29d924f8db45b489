using System;
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
    /// <summary>
    /// Whether an assignment to a member stands behind a test of such a flag. Of several that are tested together, those that the code sets here tell of what it opens here.
    /// </summary>
    /// <param name="failures">The calls with whose failure the code can end while the member holds an open connection: a flag that is set after such a call says nothing of it.</param>
    public static bool Guards(IOperation assignment, ISymbol member, TypeStory story, Func<IEnumerable<SyntaxNode?>> failures)
    {
        var flags = Flags(assignment).ToList();
        var told = flags.Count > 1 && assignment.Syntax.Function() is { } body ? flags.Where(f => IsSetIn(body, f)).ToList() : flags;
        return (told.Count > 0 ? told : flags).Any(flag => IsSound(flag, assignment.Syntax, member, story) && !failures().Any(f => f is not null && IsSetAfter(flag, f)));
    }

    /// <summary>Whether it stands behind a test of some flag, sound or not.</summary>
    public static bool IsTested(IOperation assignment) => Flags(assignment).Any();

    private static IEnumerable<ExpressionSyntax> Flags(IOperation assignment) => assignment.Syntax.Function() is { } body
        ? body.DescendantNodes().OfType<IfStatementSyntax>().SelectMany(test => Flags(test, assignment.Syntax)).OfType<ExpressionSyntax>()
        : Enumerable.Empty<ExpressionSyntax>();

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

    /// <summary>Whether the code sets the flag, and only when a call has succeeded.</summary>
    private static bool IsSetAfter(ExpressionSyntax flag, SyntaxNode call)
    {
        var sets = flag.Function()?.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(a => SyntaxFactory.AreEquivalent(a.Left, flag)).ToList();
        return sets is { Count: > 0 } && sets.All(s => s.SpanStart > call.SpanStart || s.Right.IsKind(SyntaxKind.FalseLiteralExpression)) && sets.Any(s => s.Right.IsKind(SyntaxKind.TrueLiteralExpression));
    }

    /// <summary>Whether the flag is cleared only where the connection is closed. What is not there is taken to be sound.</summary>
    private static bool IsSound(ExpressionSyntax flag, SyntaxNode assignment, ISymbol member, TypeStory story)
    {
        var symbol = story.Context.Compilation.GetSemanticModel(flag.SyntaxTree).GetSymbolInfo(flag, story.Context.Cancellation).Symbol;
        if (symbol is null)
            return true;
        if (symbol is not IFieldSymbol { Type.SpecialType: SpecialType.System_Boolean } && !(symbol is IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean } property && Places.IsAutoProperty(property)))
            return false;
        var closing = story.Facts.Group(member).SelectMany(story.Facts.UsesOf).Where(u => u.Releases).ToList();
        var uses = MemberUses.Of(symbol, story.Context).ToList();
        return uses.Where(IsCleared).All(u => closing.Any(c => c.Body == u.Body && RunsWith(c.Name, u.Name)) || EndsWith(u))
            && (!MemberUses.IsHidden(symbol) || uses.Any(u => IsSet(u) && Concerns(u.Body, assignment, story.Facts.Group(member))));
    }

    /// <summary>A handler of an exception closes only where there was one.</summary>
    private static bool RunsWith(SyntaxNode close, SyntaxNode cleared) => close.FirstAncestorOrSelf<CatchClauseSyntax>() is not { } handler || handler.Span.Contains(cleared.Span);

    private static bool IsSet(MemberUse use) => use.Operation?.Parent is ISimpleAssignmentOperation assignment && assignment.Target == use.Operation && assignment.Value.Constant() is not false;

    /// <summary>Whether code that sets a flag has to do with the connection: it names the member, calls the code that opens it, or is called back by that. A setting has not.</summary>
    private static bool Concerns(SyntaxNode setting, SyntaxNode assignment, IEnumerable<ISymbol> members)
    {
        var opening = assignment.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return setting == opening || Names(setting).Overlaps(members.Select(m => m.Name).Concat(NameOf(opening))) || opening is not null && Names(opening).Overlaps(NameOf(setting));
    }

    private static HashSet<string> Names(SyntaxNode code) => new(code.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText));

    private static IEnumerable<string> NameOf(SyntaxNode? member) => member is MethodDeclarationSyntax method ? new[] { method.Identifier.ValueText } : Enumerable.Empty<string>();

    private static bool IsCleared(MemberUse use) => use.Operation?.Parent is ISimpleAssignmentOperation assignment && assignment.Target == use.Operation && assignment.Value.Constant() is not true;

    private static bool EndsWith(MemberUse cleared) => Ends(cleared.Body).Any(call => RunsWith(call, cleared.Name));

    /// <summary>The calls in some code of what closes, by its name.</summary>
    public static IEnumerable<InvocationExpressionSyntax> Ends(SyntaxNode code) =>
        code.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call => BrokenCall.NameOf(call.Expression) is { } name && TypeEnds.IsEnd(name));
}
