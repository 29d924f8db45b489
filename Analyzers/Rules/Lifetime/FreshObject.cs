using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TcpLint.Flow;

namespace TcpLint.Rules.Lifetime;

/// <summary>A method of the source that every caller calls once, on an object that the caller has just made: it runs once on each.</summary>
internal static class FreshObject
{
    /// <summary>Only where all callers are there to be seen, and there is one.</summary>
    public static bool IsWhatItIsCalledOn(IMethodSymbol? method, FlowContext context)
    {
        if (method is not { MethodKind: MethodKind.Ordinary, IsStatic: false, IsVirtual: false, IsOverride: false, IsAbstract: false } || IsSeenOutside(method.ContainingType) || method.ContainingType.AllInterfaces.Any(i => i.GetMembers(method.Name).Length > 0))
            return false;
        var called = context.Model.Names.References(method, context.Cancellation).Select(n => Made(n, method.ContainingType)).ToList();
        return called.Count > 0 && called.All(c => c is not null) && called.Distinct().Count() == called.Count;
    }

    private static bool IsSeenOutside(INamedTypeSymbol type)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }

        return true;
    }

    /// <summary>The creation of the object that a method is called on: in the same function, and in no other turn of a loop.</summary>
    private static SyntaxNode? Made(SyntaxNode name, INamedTypeSymbol type)
    {
        if (name.Parent is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var receiver }, Parent: InvocationExpressionSyntax call } || call.Function() is not { } function)
            return null;
        var made = function.DescendantNodes().Where(n => n.SpanStart < call.SpanStart).Select(n => n switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } local when local.Identifier.ValueText == receiver => value,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax target, Right: var value } when target.Identifier.ValueText == receiver => value,
            _ => null,
        }).LastOrDefault(v => v is not null);
        return made is BaseObjectCreationExpressionSyntax && (made is not ObjectCreationExpressionSyntax { Type: SimpleNameSyntax { Identifier.ValueText: var created } } || created == type.Name) && Loop(made, function) == Loop(call, function) ? made : null;
    }

    private static SyntaxNode? Loop(SyntaxNode node, SyntaxNode function) =>
        node.Ancestors().TakeWhile(a => a != function).FirstOrDefault(a => a is AnonymousFunctionExpressionSyntax || a.IsLoop());
}
