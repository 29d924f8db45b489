using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>A call that does not bind, since the code of its helper is not there: what its text says of what it does with the connection that it is given.</summary>
internal static class UnseenCall
{
    /// <summary>Whether it is a call on a logger: <c>_log.Connected(client)</c>.</summary>
    public static bool OnlyLogs(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: var holder, Name.Identifier.ValueText: var name } && !EndEffects.EndsByName(name) && !Keeps(name)
        && BrokenCall.NameOf(holder) is { } logger && LogApi.IsLogger(logger);

    /// <summary>
    /// Whether it may give the connection back when it returns: neither its name says that it keeps or ends it, nor is its result one in which the
    /// connection could go on.
    /// </summary>
    public static bool MayBorrow(IInvalidOperation broken) =>
        broken.Syntax is InvocationExpressionSyntax call && BrokenCall.NameOf(call.Expression) is { } name && !EndEffects.EndsByName(name) && !Keeps(name) && IsResultPlain(broken, call);

    /// <summary>What the names of methods say that talk to the peer.</summary>
    private static readonly string[] s_exchanges =
    {
        "Connect", "Handshake", "Handshaking", "Authenticate", "Login", "LogIn", "LogOn", "SignIn", "Negotiate", "Hello", "Greet", "Tunnel", "Upgrade", "Send", "Receive",
        "Read", "Write", "Exchange", "Request",
    };

    /// <summary>Whether its name says that it talks to the peer over the connection that it is given: then it can fail as the network does.</summary>
    public static bool Exchanges(ExpressionSyntax called) => BrokenCall.NameOf(called) is { } name && s_exchanges.Any(word => name.Contains(word));

    private static bool Keeps(string name)
    {
        return CollectionApi.RoleOf(name) == CollectionRole.Adds || Says("Add") || Says("Register") || Says("Track") || Says("Attach") || Says("Return") || Says("Release") || Says("Free") || Says("Give") || Says("Take");

        bool Says(string word) => name.StartsWith(word, System.StringComparison.Ordinal) || name.StartsWith("Try" + word, System.StringComparison.Ordinal);
    }

    /// <summary>Whether the result is thrown away, only tested, or of a type that holds no connection.</summary>
    private static bool IsResultPlain(IOperation operation, ExpressionSyntax call)
    {
        for (var parent = operation.Parent; parent is IAwaitOperation or IConversionOperation or IParenthesizedOperation; parent = parent.Parent)
            operation = parent;
        if (IsPlain(operation.Type))
            return true;
        var outer = call;
        while (true)
        {
            switch (outer.Parent)
            {
                case AwaitExpressionSyntax or ParenthesizedExpressionSyntax:
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "Wait" }:
                case InvocationExpressionSyntax when outer is MemberAccessExpressionSyntax:
                    outer = (ExpressionSyntax)outer.Parent;
                    continue;
                case ExpressionStatementSyntax or IfStatementSyntax or WhileStatementSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression }:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression or (int)SyntaxKind.LessThanExpression or (int)SyntaxKind.GreaterThanExpression or (int)SyntaxKind.LessThanOrEqualExpression or (int)SyntaxKind.GreaterThanOrEqualExpression }:
                    return true;
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: PredefinedTypeSyntax or ArrayTypeSyntax { ElementType: PredefinedTypeSyntax } } } }:
                    return true;
                default:
                    return false;
            }
        }
    }

    private static bool IsPlain(ITypeSymbol? type) => type switch
    {
        null => false,
        IArrayTypeSymbol array => IsPlain(array.ElementType),
        _ => type.SpecialType is not (SpecialType.None or SpecialType.System_Object),
    };
}
