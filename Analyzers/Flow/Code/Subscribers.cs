using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.Flow;

/// <summary>The handlers of an event that an object raises with itself as an argument: <c>Closed?.Invoke(this)</c>.</summary>
internal static class Subscribers
{
    private const int MaxHandlers = 20;

    /// <summary>Whether the object is an argument of an event whose handlers are all seen, and none of them closes or keeps it.</summary>
    public static bool OnlyLookAt(ThisExpressionSyntax self, FlowContext context)
    {
        if (self.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax raise } arguments } argument || Raised(raise, context) is not { } raised)
            return false;
        var index = arguments.Arguments.IndexOf(argument);
        var subscriptions = context.Model.Names.References(raised, context.Cancellation)
            .Select(n => n.Parent is MemberAccessExpressionSyntax access && access.Name == n ? access : n)
            .Select(n => n.Parent as AssignmentExpressionSyntax)
            .Where(a => a is not null && a.IsKind(SyntaxKind.AddAssignmentExpression)).ToList();
        return subscriptions.Count <= MaxHandlers && subscriptions.All(s => OnlyLooksAt(s!.Right, index, context));
    }

    /// <summary>The event that a call raises: by its name, through <c>Invoke</c>, or from a copy in a local variable.</summary>
    private static IEventSymbol? Raised(InvocationExpressionSyntax raise, FlowContext context)
    {
        ExpressionSyntax? target = raise.Expression switch
        {
            MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Invoke" } => raise.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(c => c.WhenNotNull == raise)?.Expression,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke", Expression: var invoked } => invoked,
            var called => called,
        };
        if (target is null)
            return null;
        var model = context.Compilation.GetSemanticModel(raise.SyntaxTree);
        var symbol = model.GetSymbolInfo(target, context.Cancellation).Symbol;
        if (symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declared } && declared[0].GetSyntax(context.Cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } copied })
            symbol = model.GetSymbolInfo(copied, context.Cancellation).Symbol;
        return symbol as IEventSymbol;
    }

    private static bool OnlyLooksAt(ExpressionSyntax handler, int index, FlowContext context)
    {
        if (handler is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } wrapped })
            handler = wrapped[0].Expression;
        if (context.Compilation.GetSemanticModel(handler.SyntaxTree).GetSymbolInfo(handler, context.Cancellation).Symbol is not IMethodSymbol { OriginalDefinition: var method } || index >= method.Parameters.Length
            || method.IsAbstract || method.IsVirtual || method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation) is not { } code)
            return false;
        return !MemberUses.MayRelease(method.Parameters[index], code, context);
    }
}
