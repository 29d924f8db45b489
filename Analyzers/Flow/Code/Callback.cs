using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>The callback of a <c>Begin…</c> call, and what it does with the state that it finds in its <c>IAsyncResult</c>.</summary>
internal static class Callback
{
    /// <summary>Whether the callback of a call is seen, and does not more than use what it is given as its state.</summary>
    public static bool OnlyBorrowsState(IOperation call, FlowContext context)
    {
        if (call is not IInvocationOperation { Arguments: var arguments } || arguments.FirstOrDefault(a => a.Value.Type is { TypeKind: TypeKind.Delegate })?.Value.Plain() is not { } callback)
            return false;
        if (callback.ConstantValue is { HasValue: true, Value: null })
            return true;
        if (MethodOf(callback) is not { Parameters.Length: 1 } method || context.Summaries.BodyOf(method) is not { } body)
            return false;
        var uses = body.Operations.OfType<IParameterReferenceOperation>().Where(r => SymbolEqualityComparer.Default.Equals(r.Parameter, body.Method!.Parameters[0])).ToList();
        // Whoever else gets the result could ask it for its state.
        if (!uses.All(u => u.Parent is IPropertyReferenceOperation || u.Parent is IArgumentOperation { Parent: IInvocationOperation end } && context.Types.Find(end.TargetMethod) is { Form: CallForm.End }))
            return false;
        return uses.Select(u => u.Parent).OfType<IPropertyReferenceOperation>().FirstOrDefault(p => p.Property.Name == "AsyncState") is not { } state
            || context.Summaries.OfState(body, body.Method!, state.Property).OnlyBorrows || OnlyPassesOn(state, method, context);
    }

    private static IMethodSymbol? MethodOf(IOperation callback) => callback is IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: var method } } ? method : null;

    /// <summary>Whether the callback does not more than use its state and begin the next operation with it, which comes back to the callback.</summary>
    private static bool OnlyPassesOn(IOperation state, IMethodSymbol callback, FlowContext context)
    {
        var value = context.Origins.Tree(state.Syntax)?.Parent;
        while (value is IConversionOperation or IParenthesizedOperation or IVariableInitializerOperation)
            value = value.Parent;
        return value is IVariableDeclaratorOperation { Symbol: var local } && value.Syntax.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } scope
            && !MemberUses.MayRelease(local, scope, context, use => BeginsAgain(use, callback, context));
    }

    private static bool BeginsAgain(IOperation use, IMethodSymbol callback, FlowContext context)
    {
        var parent = use.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;
        return parent is IArgumentOperation { Parameter.Name: "state", Parent: IInvocationOperation begin } && context.Types.Find(begin.TargetMethod) is { Form: CallForm.Begin }
            && begin.Arguments.Any(a => MethodOf(a.Value.Plain()) is { } next && SymbolEqualityComparer.Default.Equals(next.OriginalDefinition, callback.OriginalDefinition));
    }
}
