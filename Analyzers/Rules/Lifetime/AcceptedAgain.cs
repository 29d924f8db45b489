using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.Lifetime;

/// <summary>A callback that puts what it accepts into a member and lets the next accept begin: the next client takes the place of the last one.</summary>
internal static class AcceptedAgain
{
    /// <summary>Whether what a callback has put into the member is lost to the next accept; null where the body is no such callback.</summary>
    public static bool? Loses(FlowBody body, ISymbol member, TypeStory story)
    {
        var openings = story.Facts.OpeningsInto(body, member).ToList();
        if (openings.Count == 0 || !openings.All(o => o.IsAccepted && (o.Slot is not null || IsCallback(body.Method))))
            return null;
        return BeginsNext(body) && openings.All(o => o.Run(body).Note() is { IsClosed: false } notes && !notes.HandOvers.Any(h => h.Closes) && notes.Transfers.All(t => IsExpected(t, member, body.Context)));
    }

    private static bool IsCallback(IMethodSymbol? method) => method?.Parameters.Any(p => p.Type.Name == "IAsyncResult") == true;

    /// <summary>Whether it goes into the member there, or the next accept begins, which may run this callback at once.</summary>
    private static bool IsExpected(IOperation transfer, ISymbol member, FlowContext context) => transfer.WithDescendants().Any(o => o switch
    {
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => SymbolEqualityComparer.Default.Equals(target.Member.OriginalDefinition, member),
        IInvocationOperation call => IsBegun(call, context) || Begins(call.TargetMethod, context),
        _ => false,
    });

    /// <summary>Whether the body, or a method that it calls, begins an accept.</summary>
    private static bool BeginsNext(FlowBody body) =>
        CallsIn(body).Any(c => IsBegun(c, body.Context) || Begins(c.TargetMethod, body.Context));

    private static bool Begins(IMethodSymbol method, FlowContext context) =>
        Summaries.IsSource(method) && context.Summaries.BodyOf(method) is { } callee && CallsIn(callee).Any(c => IsBegun(c, context));

    private static IEnumerable<IInvocationOperation> CallsIn(FlowBody body) => body.Operations.OfType<IInvocationOperation>();

    private static bool IsBegun(IInvocationOperation call, FlowContext context) => context.Types.Find(call.TargetMethod) is { Call: SocketCall.Accept, Form: CallForm.Begin or CallForm.EventArgs };
}
