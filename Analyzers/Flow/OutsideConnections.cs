using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>A connection that a body did not open.</summary>
/// <param name="Variable">The variable or member that it is reached through.</param>
/// <param name="Holder">The variable or member whose member that is; null where it is a variable, or a member of the body's own object.</param>
internal sealed record OutsideConnection(ISymbol Variable, ISymbol? Holder)
{
    /// <summary>How the code names it.</summary>
    public string Name => Holder is null ? Variable.Name : Holder.Name + "." + Variable.Name;
}

/// <summary>
/// The connections that a body uses but did not open: a parameter, a captured variable, a field or auto-property of its object, or a
/// local that is given one from outside (the element of a loop, the state of a callback), or a member of an object in such a variable.
/// </summary>
internal static class OutsideConnections
{
    /// <summary>The variable that an expression reaches its connection through: <c>client</c> of <c>client.Client</c>; null when there is none.</summary>
    public static OutsideConnection? Of(FlowBody body, IOperation? expression)
    {
        switch (expression?.Plain())
        {
            case IPropertyReferenceOperation { Instance: { } inner } wrapper when body.Context.Types.Find(wrapper.Property)?.Call == SocketCall.Wrap:
                return Of(body, inner);
            case IFlowCaptureReferenceOperation capture:
                return Of(body, body.Places.Captured(capture.Id));
            case IMemberReferenceOperation { Instance: { } holder } member when Variable(expression.Plain()) is null && body.Places.Of(member) >= 0:
                return Variable(holder.Plain()) is { } variable ? new OutsideConnection(member.Member, variable) : null;
            case { } operation:
                return Variable(operation) is { } own ? new OutsideConnection(own, null) : null;
            default:
                return null;
        }
    }

    private static ISymbol? Variable(IOperation expression) => expression switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter,
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } property when Places.IsAutoProperty(property.Property) => property.Property,
        _ => null,
    };

    /// <summary>Follows what the variable holds: from the start of the body, or, for a local of the body, from each assignment that brings one in.</summary>
    public static IEnumerable<FlowRun> Behind(FlowBody body, OutsideConnection connection) =>
        connection.Holder is { } holder ? new[] { FlowRun.OfHeld(body, holder, connection.Variable) }
            : connection.Variable is ILocalSymbol local && SymbolEqualityComparer.Default.Equals(local.ContainingSymbol, body.Owner)
            ? Origins(body, local).Select(o => FlowRun.OfOrigin(body, o))
            : new[] { FlowRun.OfInput(body, connection.Variable) };

    private static IEnumerable<IOperation> Origins(FlowBody body, ILocalSymbol local) =>
        body.Operations.OfType<ISimpleAssignmentOperation>()
            .Where(a => a.Target is ILocalReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Local, local))
            .Select(a => a.Value.Plain())
            .Where(v => v is IPropertyReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation or IInvalidOperation { Syntax: MemberAccessExpressionSyntax } or IInvocationOperation && Opening.Of(v, body.Context) is null);
}
