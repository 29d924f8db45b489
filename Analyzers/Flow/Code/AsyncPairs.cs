using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>The older way to a task: <c>Task.Factory.FromAsync(socket.BeginConnect, socket.EndConnect, …)</c>.</summary>
internal static class AsyncPairs
{
    /// <summary>The member that ends the operation, and what it is called on; null when that is not in sight.</summary>
    /// <param name="body">The body around, in which a lambda can be looked into.</param>
    public static (SocketMember Member, IOperation On)? EndOf(IInvocationOperation call, SocketTypes types, FlowBody? body)
    {
        if (call.TargetMethod.Name != "FromAsync" || HandlerRoles.Of(call.TargetMethod) != HandlerRole.Adapts || call.Arguments.Argument("endMethod")?.Plain() is not IDelegateCreationOperation { Target: var target })
            return null;
        return target switch
        {
            IMethodReferenceOperation { Instance: { } on, Method: var method } => Row(method, on, types),
            IFlowAnonymousFunctionOperation lambda => body?.Nested(lambda)?.Operations.OfType<IInvocationOperation>().Where(c => c.Instance is not null)
                .Select(c => Row(c.TargetMethod, c.Instance!, types)).FirstOrDefault(r => r is not null),
            _ => null,
        };
    }

    private static (SocketMember Member, IOperation On)? Row(IMethodSymbol method, IOperation on, SocketTypes types) =>
        types.Find(method) is { Form: CallForm.End } row ? (row, on) : null;
}
