using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.Flow;

/// <summary>Methods that are parts of constructors: when an exception leaves one, it leaves the constructor too, and there is no object.</summary>
internal static class Making
{
    /// <summary>Whether a private method is called by constructors of its type and by nothing else, with no try around that could close anything. By name: one that is spelled like it elsewhere is taken for it.</summary>
    public static bool IsOnlyForConstructors(IMethodSymbol method, FlowContext context)
    {
        if (method is not { MethodKind: MethodKind.Ordinary, IsStatic: false, IsAsync: false, DeclaredAccessibility: Accessibility.Private, ExplicitInterfaceImplementations.IsEmpty: true })
            return false;
        var names = method.ContainingType.DeclaringSyntaxReferences.SelectMany(type => context.Model.Names.Find(method.Name, type.GetSyntax(context.Cancellation), context.Cancellation)).ToList();
        return names.Count > 0 && names.All(IsCalledInConstructor);
    }

    private static bool IsCalledInConstructor(SyntaxNode name)
    {
        var called = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access && access.Name == name ? access : name;
        if (called.Parent is not InvocationExpressionSyntax call || call.Expression != called)
            return false;
        for (SyntaxNode? node = call.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case ConstructorDeclarationSyntax constructor:
                    return !constructor.Modifiers.Any(m => m.ValueText == "static");
                case TryStatementSyntax { Catches.Count: 0, Finally: { } last } when !last.DescendantNodes().OfType<InvocationExpressionSyntax>().Any():
                    continue; // it closes nothing
                case TryStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }
}
