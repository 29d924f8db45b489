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
        if (property is not { IsVirtual: false, IsOverride: false, IsAbstract: false, IsIndexer: false, Type: { IsReferenceType: true, SpecialType: SpecialType.None } or { SpecialType: SpecialType.System_Boolean }, OriginalDefinition: var definition }
            || Declaration(definition) is not { } declared)
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

    /// <summary>Whether the property has code: one without stores what it is given, one with code need not.</summary>
    public static bool HasCode(IPropertySymbol property) => Declaration(property.OriginalDefinition) is { } declared && HasCode(declared);

    private static bool HasCode(PropertyDeclarationSyntax property) =>
        property.ExpressionBody is not null || property.AccessorList?.Accessors.Any(a => a.Body is not null || a.ExpressionBody is not null) == true;

    /// <summary>Where the code of a property stands: of a partial one, the part that has it.</summary>
    private static PropertyDeclarationSyntax? Declaration(IPropertySymbol property)
    {
        if (property.DeclaringSyntaxReferences.Length != 1 || property.DeclaringSyntaxReferences[0].GetSyntax() is not PropertyDeclarationSyntax declared)
            return null;
        return !declared.Modifiers.Any(SyntaxKind.PartialKeyword) ? declared : property.ContainingType.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<TypeDeclarationSyntax>()
            .SelectMany(t => t.Members).OfType<PropertyDeclarationSyntax>().FirstOrDefault(p => p.Identifier.ValueText == property.Name && p.Modifiers.Any(SyntaxKind.PartialKeyword) && HasCode(p));
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
