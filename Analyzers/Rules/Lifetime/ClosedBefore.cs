using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TcpLint.Flow;

namespace TcpLint.Rules.Lifetime;

/// <summary>
/// What closes the connection of a member before the member is given another or null, where the flow does not follow it: behind a flag by which the type remembers
/// whether there is one, in a task or thread that is waited for, in an override that the base calls.
/// </summary>
internal static class ClosedBefore
{
    /// <param name="isNulled">Whether the member is only forgotten: what opens another has to know that there is none, a flag that says so is not enough.</param>
    public static bool Is(IOperation assignment, bool isNulled, ISymbol member, TypeStory story)
    {
        var at = assignment.Syntax;
        if (at.Function() is not { } code)
            return false;
        var closes = story.Facts.Group(member).SelectMany(story.Facts.UsesOf).Where(u => u.Operation is not null && story.Facts.IsClosedBy(u.Operation)).ToList();
        return isNulled && closes.Any(c => c.Name.SyntaxTree == at.SyntaxTree && code.Span.Contains(c.Name.Span) && c.Name.SpanStart < at.SpanStart && IsOnlyBehindFlags(c.Name, code, at, story))
            || isNulled && CallsBefore(code, at).Any(call => closes.Any(c => c.Body is MethodDeclarationSyntax helper && (
                IsOwn(call) && BrokenCall.NameOf(call.Expression) == helper.Identifier.ValueText && IsOnlyBehindFlags(c.Name, helper, null, story)
                || IsOfBase(call) && helper.Modifiers.Any(SyntaxKind.OverrideKeyword) && IsCalledBy(call, helper, story))))
            || AwaitedBefore(code, at).Any(task => closes.Any(c => c.Body is MethodDeclarationSyntax run && c.Name.FirstAncestorOrSelf<FinallyClauseSyntax>() is not null && IsRunAs(task, run, story)));
    }

    /// <summary>Whether flags alone decide that code runs: conditions around it, and those in front of it that leave.</summary>
    private static bool IsOnlyBehindFlags(SyntaxNode close, SyntaxNode code, SyntaxNode? but, TypeStory story)
    {
        var around = close.Ancestors().TakeWhile(a => a != code).ToList();
        if (around.Any(a => a is ElseClauseSyntax or SwitchSectionSyntax or CatchClauseSyntax or ConditionalExpressionSyntax || a.IsInnerFunction()))
            return false;
        // What closes and leaves does not come to where the member is forgotten.
        if (but is not null && around.OfType<IfStatementSyntax>().Any(i => !i.Span.Contains(but.Span) && Leaves(i.Statement)))
            return false;
        var tests = around.OfType<IfStatementSyntax>().Where(i => i.Statement.Span.Contains(close.Span) && (but is null || !i.Span.Contains(but.Span)))
            .Concat(around.OfType<BlockSyntax>().SelectMany(b => b.Statements).OfType<IfStatementSyntax>().Where(i => i.Span.End <= close.SpanStart && Leaves(i.Statement))).Select(i => i.Condition).ToList();
        return tests.Any(t => IsFlag(t, story)) && tests.All(t => IsFlag(t, story) || IsNullTest(t));
    }

    private static bool Leaves(StatementSyntax statement) => statement is ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax || statement is BlockSyntax { Statements: { Count: > 0 } statements } && Leaves(statements.Last());

    private static bool IsNullTest(ExpressionSyntax condition) => Written.Plain(condition) switch
    {
        BinaryExpressionSyntax { Right: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } } => true,
        IsPatternExpressionSyntax => true,
        _ => false,
    };

    /// <summary>Whether a condition is a boolean or an enumeration that a variable holds. What tells whether the peer is connected is none: a connection that is not has to be closed as well.</summary>
    private static bool IsFlag(ExpressionSyntax condition, TypeStory story)
    {
        switch (Written.Plain(condition))
        {
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var inner }:
                return IsFlag(inner, story);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression, Left: var left, Right: var right } when Written.Plain(right) is MemberAccessExpressionSyntax or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression or (int)SyntaxKind.FalseLiteralExpression }:
                return IsFlag(left, story);
            case IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }:
                var model = story.Context.Compilation.GetSemanticModel(condition.SyntaxTree);
                return BrokenCall.NameOf(Written.Plain(condition))?.Contains("onnected") == false && model.GetTypeInfo(Written.Plain(condition), story.Context.Cancellation).Type is { } type && (type.SpecialType == SpecialType.System_Boolean || type.TypeKind == TypeKind.Enum);
            default:
                return false;
        }
    }

    private static IEnumerable<InvocationExpressionSyntax> CallsBefore(SyntaxNode code, SyntaxNode at) =>
        code.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(c => c.Span.End <= at.SpanStart);

    private static bool IsOwn(InvocationExpressionSyntax call) => call.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax };

    private static bool IsOfBase(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax };

    /// <summary>Whether what a call of the base runs calls the method that the type overrides.</summary>
    private static bool IsCalledBy(InvocationExpressionSyntax call, MethodDeclarationSyntax helper, TypeStory story) =>
        story.Context.Compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(call, story.Context.Cancellation).Symbol is IMethodSymbol target
        && target.DeclaringSyntaxReferences.Any(r => story.Context.Model.Names.Names(r, helper.Identifier.ValueText, story.Context.Cancellation));

    /// <summary>The names of the tasks and threads whose end the code waits for.</summary>
    private static IEnumerable<string> AwaitedBefore(SyntaxNode code, SyntaxNode at) => code.DescendantNodes().Where(n => n.Span.End <= at.SpanStart).Select(n => n switch
    {
        AwaitExpressionSyntax { Expression: var awaited } => awaited is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: var inner } } ? inner : awaited,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Wait" or "Join" or "GetAwaiter", Expression: var waited } } => waited,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Wait" or "Join" }, Parent: ConditionalAccessExpressionSyntax { Expression: var waited } } => waited,
        _ => null,
    }).OfType<ExpressionSyntax>().Select(e => BrokenCall.NameOf(Written.Plain(e))).OfType<string>();

    /// <summary>Whether the task or thread of that name is the run of a method.</summary>
    private static bool IsRunAs(string task, MethodDeclarationSyntax run, TypeStory story) =>
        story.Facts.Declarations.SelectMany(d => story.Context.Model.Names.Find(task, d, story.Context.Cancellation)).Where(TypeFacts.IsAssigned)
            .Any(n => n.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { Right: var given } && story.Context.Model.Names.Names(given, run.Identifier.ValueText, story.Context.Cancellation));
}
