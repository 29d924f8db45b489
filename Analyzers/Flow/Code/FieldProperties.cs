using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.Flow;

/// <summary>Properties that do nothing but read and write a field of their type: two names for one variable.</summary>
internal static class FieldProperties
{
    /// <summary>The field; null for any other property.</summary>
    public static IFieldSymbol? FieldOf(IPropertySymbol property)
    {
        if (property is not { IsVirtual: false, IsOverride: false, IsAbstract: false, IsIndexer: false, Type: { IsReferenceType: true, SpecialType: SpecialType.None }, OriginalDefinition: var definition }
            || definition.DeclaringSyntaxReferences.Length != 1 || definition.DeclaringSyntaxReferences[0].GetSyntax() is not PropertyDeclarationSyntax declared)
            return null;
        var name = declared.ExpressionBody is { } whole ? NameOf(whole.Expression) : null;
        foreach (var accessor in declared.AccessorList?.Accessors ?? default)
        {
            var own = accessor.IsKind(SyntaxKind.GetAccessorDeclaration) ? NameOf(Value(accessor)) : Written(accessor);
            if (own is null || name is not null && name != own)
                return null;
            name = own;
        }

        return name is null ? null : definition.ContainingType.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault(f => f.IsStatic == definition.IsStatic);
    }

    private static ExpressionSyntax? Value(AccessorDeclarationSyntax getter) =>
        getter.ExpressionBody?.Expression ?? (getter.Body is { Statements: { Count: 1 } statements } && statements[0] is ReturnStatementSyntax { Expression: { } value } ? value : null);

    private static string? Written(AccessorDeclarationSyntax setter)
    {
        var set = setter.ExpressionBody?.Expression ?? (setter.Body is { Statements: { Count: 1 } statements } && statements[0] is ExpressionStatementSyntax { Expression: { } expression } ? expression : null);
        return set is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: var target, Right: var given } && Plain(given) is IdentifierNameSyntax { Identifier.ValueText: "value" } ? NameOf(target) : null;
    }

    private static string? NameOf(ExpressionSyntax? expression) => Plain(expression) switch
    {
        IdentifierNameSyntax { Identifier.ValueText: not "value" } name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        _ => null,
    };

    private static ExpressionSyntax? Plain(ExpressionSyntax? expression) => expression is ParenthesizedExpressionSyntax inner ? Plain(inner.Expression) : expression;
}
