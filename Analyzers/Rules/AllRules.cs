using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Rules.KeepAlive;
using TcpLint.Rules.Lifetime;
using TcpLint.Rules.Listeners;
using TcpLint.Rules.PeerClose;
using TcpLint.Rules.Protocol;
using TcpLint.Rules.TimeWait;

namespace TcpLint.Rules;

/// <summary>Every rule, once.</summary>
internal static class AllRules
{
    /// <summary>Asks about the connections that a body opens, and about those that come from outside.</summary>
    private static CloseSkippedByShutdown CloseSkippedByShutdown { get; } = new();

    /// <summary>The rules about one connection; the first that speaks has said it, so the most specific comes first.</summary>
    public static ImmutableArray<IConnectionRule> OfConnections { get; } = ImmutableArray.Create<IConnectionRule>(
        new StreamDoesNotOwn(),
        new NeverClosed(),
        new OverwrittenWhileOpen(),
        new NotClosedOnEveryPath(),
        new ListenerNeverStopped(),
        CloseSkippedByShutdown,
        new LeaksOnFailure());

    /// <summary>Stands beside the others: what a call does too early or too late is a defect of its own.</summary>
    public static InvalidInState InvalidInState { get; } = new();

    /// <summary>The rules about the members of a type.</summary>
    public static ImmutableArray<ITypeRule> OfTypes { get; } = ImmutableArray.Create<ITypeRule>(
        new HeldAndNeverClosed(),
        new MemberOverwritten(),
        new DroppedFromCollection());

    /// <summary>The rules about one read; the first that speaks has said it.</summary>
    public static ImmutableArray<IReadRule> OfReads { get; } = ImmutableArray.Create<IReadRule>(
        new EndOfStreamIgnored(),
        new OpenAfterPeerClosed());

    /// <summary>The rules about the code of one body.</summary>
    public static ImmutableArray<IBodyRule> OfBodies { get; } = ImmutableArray.Create<IBodyRule>(
        new ConnectedTrusted(),
        new PolledStep(),
        new AbortiveClose(),
        new FixedLocalPort(),
        new ServerClosesFirst(),
        new ConnectionPerIteration(),
        new ListenerOutOfReach(),
        new StaticListenerLeft(),
        new AcceptAfterClose(),
        new ConnectedOnce(),
        CloseSkippedByShutdown);

    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        OfConnections.Select(r => r.Descriptor).Concat(OfTypes.SelectMany(r => r.Descriptors)).Concat(OfReads.Select(r => r.Descriptor)).Concat(OfBodies.Select(r => r.Descriptor))
            .Concat(ListenerPass.Descriptors)
            .Concat(KeepAlivePass.Descriptors)
            .Append(InvalidInState.Descriptor).Append(InvalidOption.Descriptor).Distinct().ToImmutableArray();
}
