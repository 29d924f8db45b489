using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.TimeWait;

/// <summary>Whether code serves two connections at once: the end of one is then a reason to close the other.</summary>
internal static class Relay
{
    public static bool IsIn(FlowBody body, FlowNotes notes) =>
        body.Operations.Any(o => Connects(o, body.Context) || ReadsAnother(o, notes)) || body.NestedBodies().Any(b => b.Operations.Any(o => Connects(o, b.Context)));

    private static bool Connects(IOperation operation, FlowContext context) => operation switch
    {
        IInvocationOperation call => context.Types.Find(call.TargetMethod) is { Call: SocketCall.Connect or SocketCall.CreateConnected },
        IObjectCreationOperation { Constructor: { } constructor } => context.Types.Find(constructor) is { Call: SocketCall.CreateConnected },
        _ => false,
    };

    private static bool ReadsAnother(IOperation operation, FlowNotes notes) =>
        operation is IInvocationOperation { Instance: { } instance } call && notes.Run.Body.Context is var context
        && context.Types.Find(call.TargetMethod) is { Call: SocketCall.Receive or SocketCall.ReceiveToEnd }
        && Origins.IsSocketType(context.Types.KindOf(instance.Plain().Type)) && notes.Calls.All(c => c.Operation != operation);
}
