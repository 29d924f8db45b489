using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.Tests.Robustness;

/// <summary>Changes to a program that leave what it does with its connections as it is.</summary>
internal static class Rewriting
{
    public static IReadOnlyDictionary<string, Func<SemanticModel, SyntaxNode>> All { get; } = new Dictionary<string, Func<SemanticModel, SyntaxNode>>
    {
        ["try-finally around each body"] = model => new BodyRewriter(InTryFinally).Visit(model.SyntaxTree.GetRoot()),
        ["if (true) between statements"] = model => new BodyRewriter(WithIfTrue).Visit(model.SyntaxTree.GetRoot()),
        ["an unrelated lambda in each body"] = model => new BodyRewriter(WithLambda).Visit(model.SyntaxTree.GetRoot()),
        ["parentheses around sockets"] = Parenthesized,
        ["other names for locals"] = Renamed,
    };

    private static BlockSyntax InTryFinally(BlockSyntax body) => SyntaxFactory.Block(
        SyntaxFactory.TryStatement(body.WithoutTrailingTrivia(), default, SyntaxFactory.FinallyClause(SyntaxFactory.Block())));

    private static BlockSyntax WithIfTrue(BlockSyntax body) => body.WithStatements(
        [.. body.Statements.SelectMany(statement => new[] { SyntaxFactory.ParseStatement("if (true) { }\n"), statement })]);

    private static BlockSyntax WithLambda(BlockSyntax body) => body.WithStatements(
        body.Statements.Insert(0, SyntaxFactory.ParseStatement("System.Func<int, int> unrelatedLambda = static unrelatedNumber => unrelatedNumber + 1;\n")));

    private static SyntaxNode Parenthesized(SemanticModel model)
    {
        var root = model.SyntaxTree.GetRoot();
        return root.ReplaceNodes(
            root.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => IsValue(name) && IsSocketVariable(model, name)),
            (_, name) => SyntaxFactory.ParenthesizedExpression(name.WithoutTrivia()).WithTriviaFrom(name));
    }

    private static bool IsValue(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name,
        ConditionalAccessExpressionSyntax access => access.Expression == name,
        ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.None) && argument.Parent?.Parent is InvocationExpressionSyntax { Expression: not IdentifierNameSyntax { Identifier.ValueText: "nameof" } },
        EqualsValueClauseSyntax or ReturnStatementSyntax => true,
        _ => false,
    };

    private static bool IsSocketVariable(SemanticModel model, IdentifierNameSyntax name) =>
        model.GetSymbolInfo(name).Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol
        && model.GetTypeInfo(name).Type?.ContainingNamespace?.ToDisplayString() == "System.Net.Sockets";

    private static SyntaxNode Renamed(SemanticModel model)
    {
        var root = model.SyntaxTree.GetRoot();
        var tokens = root.DescendantNodes()
            .Where(node => (model.GetDeclaredSymbol(node) ?? (node is IdentifierNameSyntax ? model.GetSymbolInfo(node).Symbol : null)) is ILocalSymbol { IsImplicitlyDeclared: false })
            .SelectMany(node => node.ChildTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Take(1));
        return root.ReplaceTokens(tokens, (token, _) => SyntaxFactory.Identifier(token.ValueText + "Renamed").WithTriviaFrom(token));
    }

    private sealed class BodyRewriter(Func<BlockSyntax, BlockSyntax> change) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) =>
            node.Body is { } body ? node.WithBody(change(body)) : node;

        public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node) =>
            node.Body is { } body ? node.WithBody(change(body)) : node;
    }
}
