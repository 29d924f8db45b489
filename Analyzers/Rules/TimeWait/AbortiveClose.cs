using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.TimeWait;

/// <summary>TCP4003: a connection on which nothing has failed is reset instead of closed.</summary>
internal sealed class AbortiveClose : IBodyRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP4003", "Abortive close discards data", "{0} sends a RST in place of a FIN: data that is not sent or not read yet is lost, and the peer sees an error or a stream that ends too early; leave it out",
        Category.TimeWait, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP4003"));

    /// <summary>What code that is there for giving up is called.</summary>
    private static readonly string[] s_givesUp = ["Abort", "Reset", "Kill", "Terminat", "Force", "Fault", "Fail", "Error", "Reject", "Refuse", "Unclean", "Ungraceful", "Hard", "Rst", "Discard", "Abrupt"];

    public DiagnosticDescriptor Descriptor => s_descriptor;

    public IEnumerable<Diagnostic> Ask(FlowBody body)
    {
        ErrorPaths? errors = null;
        foreach (var operation in body.Operations)
        {
            if (!IsCandidate(operation, body.Context.Types) || body.Context.Origins.Tree(operation.Syntax) is not { } written)
                continue;
            if (What(written, body.Context) is not { } what || !IsTcp(written, body.Context) || GivesUp(body, written) || (errors ??= ErrorPaths.Of(body)).LeadTo(operation))
                continue;
            yield return Diagnostic.Create(s_descriptor, written.Syntax.GetLocation(), string.Format(what, Name(written) is { } name ? " of " + name : ""));
        }
    }

    private static bool IsCandidate(IOperation operation, SocketTypes types) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "SetSocketOption" } => true,
        IInvocationOperation { TargetMethod: { Name: "Close", Parameters.Length: 1 } method } => types.KindOf(method.ContainingType) == ConnectionKind.Socket,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "LingerState" } property } } => types.Find(property) is not null,
        _ => false,
    };

    /// <summary>How messages call what makes the close abortive, with a place for whose it is; null when it is not.</summary>
    private static string? What(IOperation operation, FlowContext context)
    {
        var values = context.Values;
        if (operation is IInvocationOperation call && context.Types.Find(call.TargetMethod)?.Call == SocketCall.Close)
            return values.Number(call.Arguments.FirstOrDefault()?.Value) == 0 ? "Close(0){0}" : null;
        return OptionSetting.Of(operation, context.Types, values) is { Kind: OptionKind.Linger, Value: 0 } ? "The close{0} with a linger time of 0" : null;
    }

    private static string? Name(IOperation operation) => operation switch
    {
        IInvocationOperation call => Naming.Of(call.Instance),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } } assignment =>
            Initialized(assignment) is { } made && Receivers.TargetOf(made) is var (variable, _) ? Naming.Of(variable) : null,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } } => Naming.Of(instance),
        _ => null,
    };

    private static bool IsTcp(IOperation operation, FlowContext context) => operation switch
    {
        IInvocationOperation call => context.Origins.IsConnection(call.Instance),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } } assignment => context.Origins.IsConnection(Initialized(assignment)),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } } => context.Origins.IsConnection(instance),
        _ => false,
    };

    /// <summary>The object whose initializer the assignment stands in.</summary>
    private static IOperation? Initialized(IOperation assignment)
    {
        var parent = assignment.Parent;
        while (parent is IObjectOrCollectionInitializerOperation)
            parent = parent.Parent;
        return parent is IObjectCreationOperation or IMemberInitializerOperation ? (parent as IMemberInitializerOperation)?.InitializedMember ?? parent : null;
    }

    /// <summary>Whether the code says of itself that it is for giving up: by the name of its method, by what it is told, or by a flag that it asks.</summary>
    private static bool GivesUp(FlowBody body, IOperation operation)
    {
        for (var around = body; around is not null; around = around.Parent)
        {
            if (Says(around.Owner.Name) || around.Method?.Parameters.Any(p => p.Type.Name.EndsWith("Exception", System.StringComparison.Ordinal) || p.Type.Name == "SocketError") == true)
                return true;
        }

        for (var inner = operation; inner.Parent is { } outer; inner = outer)
        {
            if (outer is IConditionalOperation conditional && inner != conditional.Condition && conditional.Condition.WithDescendants().Any(o => o.Type?.SpecialType == SpecialType.System_Boolean && PossibleValues.Variable(o) is { } flag && Says(flag.Name)))
                return true;
        }

        return false;
    }

    private static bool Says(string name) => s_givesUp.Any(word => name.IndexOf(word, System.StringComparison.OrdinalIgnoreCase) >= 0);
}
