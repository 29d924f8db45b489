using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>A socket in a member, and streams made over it that do not own it: who closes the socket where there is no stream leaves it open where there is one.</summary>
internal static class BorrowedStream
{
    /// <summary>Whether a close of the socket is for the case that no stream was made over it: making it failed, what was made is sent away, or the member for the stream is null.</summary>
    public static bool IsClosedWithout(MemberUse close, IReadOnlyList<IObjectCreationOperation> streams) =>
        streams.Count > 0 && (streams.Any(s => IsWhereItIsMade(close, s)) || streams.All(s => HolderOf(s) is { } holder && IsWhereNull(close.Name, holder)));

    /// <summary>Whether what is made is a stream over something that it does not own, or over such a stream: it leaves that open, and may be forgotten.</summary>
    public static bool IsMade(IOperation value, SocketTypes types) =>
        value is IObjectCreationOperation { Constructor: { } constructor } made && types.Find(constructor) is { Call: SocketCall.Wrap, Wrapping: { } wrapping }
        && (!Owns(made, wrapping) || wrapping.Inner is { } inner && made.Arguments.Argument(inner) is { } wrapped && Made(wrapped.Plain()) is { } under && IsMade(under, types));

    private static bool Owns(IObjectCreationOperation made, Wrapping wrapping) =>
        wrapping.Flag is { } name && made.Arguments.Argument(name) is { } flag ? flag.Constant() is not bool set || set == wrapping.OwnsWhen : wrapping.OwnsByDefault;

    /// <summary>What a value is made by: itself, or what its variable is declared with.</summary>
    private static IOperation? Made(IOperation value) => value is ILocalReferenceOperation { Local: var local }
        ? local.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<VariableDeclaratorSyntax>().FirstOrDefault() is { Initializer.Value: var given } && value.SemanticModel?.SyntaxTree == given.SyntaxTree ? value.SemanticModel.GetOperation(given)?.Plain() : null
        : value;

    private static bool IsWhereItIsMade(MemberUse close, IObjectCreationOperation stream) =>
        close.Body.Span.Contains(stream.Syntax.Span)
        && (close.Name.Ancestors().TakeWhile(a => a != close.Body).Any(a => a is CatchClauseSyntax) || close.Operation is IMemberReferenceOperation { Instance: ILocalReferenceOperation or IParameterReferenceOperation });

    /// <summary>The member that the stream goes into, through whatever is made over it.</summary>
    private static ISymbol? HolderOf(IOperation stream)
    {
        for (var parent = stream.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } }:
                    return member;
                case IConversionOperation or IParenthesizedOperation or IArgumentOperation or IObjectCreationOperation:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Whether code runs only where a test has found the member to be null.</summary>
    private static bool IsWhereNull(SyntaxNode code, ISymbol member)
    {
        foreach (var branch in code.AncestorsAndSelf().TakeWhile(a => a is not MemberDeclarationSyntax))
        {
            var (test, wanted) = branch.Parent switch
            {
                ElseClauseSyntax { Parent: IfStatementSyntax other } => (other, false),
                IfStatementSyntax own when own.Statement == branch => (own, true),
                _ => (null, false),
            };
            if (test is not null && IsNullTest(test.Condition, member) == wanted)
                return true;
        }

        return false;
    }

    /// <summary>True for <c>x == null</c>, false for <c>x != null</c>, null for any other condition.</summary>
    private static bool? IsNullTest(ExpressionSyntax condition, ISymbol member) => condition switch
    {
        ParenthesizedExpressionSyntax inner => IsNullTest(inner.Expression, member),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression, Right: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } } test when IsNamed(test.Left, member) => test.IsKind(SyntaxKind.EqualsExpression),
        IsPatternExpressionSyntax { Expression: var tested, Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } } } when IsNamed(tested, member) => true,
        IsPatternExpressionSyntax { Expression: var tested, Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } } } } when IsNamed(tested, member) => false,
        _ => null,
    };

    private static bool IsNamed(ExpressionSyntax expression, ISymbol member) => expression is ParenthesizedExpressionSyntax inner ? IsNamed(inner.Expression, member) :
        ((expression as MemberAccessExpressionSyntax)?.Name as IdentifierNameSyntax ?? expression as IdentifierNameSyntax)?.Identifier.ValueText == member.Name;
}
