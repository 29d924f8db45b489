using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>Whether the handlers of a local <c>SocketAsyncEventArgs</c> can reach the connection that it is used with.</summary>
internal static class EventArgsHandlers
{
    /// <summary>What a handler can ask of its event arguments without getting at the connection.</summary>
    private static readonly HashSet<string> Harmless = new() { "SocketError", "BytesTransferred", "LastOperation", "Buffer", "Offset", "Count", "RemoteEndPoint", "UserToken", "SetBuffer", "Dispose" };

    /// <summary>Whether it is a local of the body, made there, that goes nowhere else, and each of its handlers is seen and looks at neither the sender nor the connection.</summary>
    public static bool LeaveConnection(FlowBody body, IOperation? arguments)
    {
        if (arguments?.Plain() is not ILocalReferenceOperation { Local: var local } || !SymbolEqualityComparer.Default.Equals(local.ContainingSymbol, body.Owner))
            return false;
        foreach (var use in body.Operations.OfType<ILocalReferenceOperation>().Where(r => SymbolEqualityComparer.Default.Equals(r.Local, local)))
        {
            var isHarmless = use.Parent switch
            {
                ISimpleAssignmentOperation assignment => assignment.Target == use && IsMade(assignment.Value),
                IMemberReferenceOperation { Parent: IEventAssignmentOperation { HandlerValue: var handler } } => IsBlind(body, handler),
                IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } set } => target.Property.Name is "RemoteEndPoint" or "UserToken" && body.Context.Types.KindOf(set.Value.Plain().Type) == ConnectionKind.None,
                IPropertyReferenceOperation property => Harmless.Contains(property.Property.Name),
                IInvocationOperation call => call.Instance == use && Harmless.Contains(call.TargetMethod.Name),
                IArgumentOperation { Parent: IInvocationOperation call } => body.Context.Types.Find(call.TargetMethod) is { Form: CallForm.EventArgs, Call: not SocketCall.Accept },
                IConversionOperation or IIsNullOperation => true,
                _ => false,
            };
            if (!isHarmless)
                return false;
        }

        return true;
    }

    /// <summary>Whoever else made it may have given it a handler of its own.</summary>
    private static bool IsMade(IOperation value) => value.Plain() is { Syntax: BaseObjectCreationExpressionSyntax } or { ConstantValue: { HasValue: true, Value: null } };

    private static bool IsBlind(FlowBody body, IOperation handler)
    {
        var function = handler.Plain() is IDelegateCreationOperation creation ? creation.Target : handler.Plain();
        if (function is not (IFlowAnonymousFunctionOperation or IMethodReferenceOperation) || body.Function(body.Function(function)) is not { } code)
            return false;
        return code.Operations.OfType<IParameterReferenceOperation>().Where(p => SymbolEqualityComparer.Default.Equals(p.Parameter.ContainingSymbol, code.Owner)).All(p =>
            p.Parent is IPropertyReferenceOperation property && Harmless.Contains(property.Property.Name) || p.Parent is IInvocationOperation call && call.Instance == p && Harmless.Contains(call.TargetMethod.Name));
    }
}
