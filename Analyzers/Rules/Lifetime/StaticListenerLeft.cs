using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.Lifetime;

/// <summary>
/// TCP1007: a listener in a static field that nothing in the type stops, and an accept loop that can be left: from then on the port is open, and
/// nobody answers. One whose loop has no end lives as long as the process, as it is meant to.
/// </summary>
internal sealed class StaticListenerLeft : IBodyRule
{
    public DiagnosticDescriptor Descriptor => ListenerNeverStopped.Rule;

    public IEnumerable<Diagnostic> Ask(FlowBody body)
    {
        if (body.Method is { Name: "Main" or "<Main>$" })
            yield break;
        foreach (var assignment in body.Operations.OfType<ISimpleAssignmentOperation>())
        {
            if (assignment is not { Target: IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: false } listener }, Value: var made } || body.Context.Types.KindOf(listener.Type) != ConnectionKind.Listener
                || Opening.Of(made.Plain(), body.Context) is not { Kind: ConnectionKind.Listener } || !MemberUses.IsHidden(listener) || !IsLeft(body, listener) || MemberUses.MayRelease(listener, body.Context))
                continue;
            yield return Diagnostic.Create(
                Descriptor, made.Syntax.GetLocation(), FindingProperties.Of(FindingProperties.HandedOver, ""),
                Naming.Of(listener), "opened", "never stopped", "when the accept loop has ended, and nobody accepts what comes", "where the loop ends, or in a method of the type");
        }
    }

    /// <summary>Whether the body accepts in a loop, and can return from there.</summary>
    private static bool IsLeft(FlowBody body, IFieldSymbol listener)
    {
        var accepts = body.Operations.OfType<IInvocationOperation>().Where(c => body.Context.Types.Find(c.TargetMethod) is { Call: SocketCall.Accept, Form: not (CallForm.Begin or CallForm.End) }
            && c.Instance?.Plain() is IFieldReferenceOperation { Field: var field } && SymbolEqualityComparer.Default.Equals(field, listener)).SelectMany(body.Graph.NodesOf).Distinct().ToList();
        return body.Graph.Exit is { } exit && accepts.Any(a => Loops.Around(a).Count > 0 && Loops.Reachable(a).Contains(exit));
    }
}
