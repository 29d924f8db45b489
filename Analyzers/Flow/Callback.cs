using System.Linq;
using Microsoft.CodeAnalysis;
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
        if (callback is not IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: { Parameters.Length: 1 } method } } || context.Summaries.BodyOf(method) is not { } body)
            return false;
        var uses = body.Operations.OfType<IParameterReferenceOperation>().Where(r => SymbolEqualityComparer.Default.Equals(r.Parameter, body.Method!.Parameters[0])).ToList();
        // Whoever else gets the result could ask it for its state.
        if (!uses.All(u => u.Parent is IPropertyReferenceOperation || u.Parent is IArgumentOperation { Parent: IInvocationOperation end } && context.Types.Find(end.TargetMethod) is { Form: CallForm.End }))
            return false;
        return uses.Select(u => u.Parent).OfType<IPropertyReferenceOperation>().FirstOrDefault(p => p.Property.Name == "AsyncState") is not { } state
            || context.Summaries.OfState(body, body.Method!, state.Property).OnlyBorrows;
    }
}
