using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>
/// The connections that a body uses but did not open: a parameter, a captured variable, a field or auto-property of its object, or a
/// local that is given one from outside (the element of a loop, the state of a callback).
/// </summary>
internal static class OutsideConnections
{
    /// <summary>The variable that an expression reaches its connection through: <c>client</c> of <c>client.Client</c>; null when there is none.</summary>
    public static ISymbol? Variable(FlowBody body, IOperation? expression) => expression?.Plain() switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter,
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } property when Places.IsAutoProperty(property.Property) => property.Property,
        IPropertyReferenceOperation { Instance: { } inner } wrapper when body.Context.Types.Find(wrapper.Property)?.Call == SocketCall.Wrap => Variable(body, inner),
        IFlowCaptureReferenceOperation capture => Variable(body, body.Places.Captured(capture.Id)),
        _ => null,
    };

    /// <summary>Follows what the variable holds: from the start of the body, or, for a local of the body, from each assignment that brings one in.</summary>
    public static IEnumerable<FlowRun> Behind(FlowBody body, ISymbol variable) =>
        variable is ILocalSymbol local && SymbolEqualityComparer.Default.Equals(local.ContainingSymbol, body.Owner)
            ? Origins(body, local).Select(o => FlowRun.OfOrigin(body, o))
            : new[] { FlowRun.OfInput(body, variable) };

    private static IEnumerable<IOperation> Origins(FlowBody body, ILocalSymbol local) =>
        body.Operations.OfType<ISimpleAssignmentOperation>()
            .Where(a => a.Target is ILocalReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Local, local))
            .Select(a => a.Value.Plain())
            .Where(v => v is IPropertyReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation or IInvocationOperation && Opening.Of(v, body.Context) is null);
}
