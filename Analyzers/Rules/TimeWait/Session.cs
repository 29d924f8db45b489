using System.Linq;
using TcpLint.Flow;
using TcpLint.Lifecycle;
using TcpLint.Sockets;
using Microsoft.CodeAnalysis.Operations;

namespace TcpLint.Rules.TimeWait;

/// <summary>What the rules about closing first ask of a connection's session.</summary>
internal static class Session
{
    private const int MaxDepth = 3;

    /// <summary>Whether this side's FIN goes out before the peer's: the kernel then comes to TIME_WAIT. A connection on which nothing was sent is rejected or probed.</summary>
    public static bool EndsFirst(Closing closing) =>
        closing.Before.Has(ConnectionFacts.Sent) && !closing.Before.Has(ConnectionFacts.Doubtful | ConnectionFacts.Failed)
        && (closing.Before.Tcp | closing.Before.Tcp.After(TcpEvent.Close)).Closure().Contains(TcpState.TimeWait)
        && closing.At is not IInvocationOperation { TargetMethod: { Name: "Close", Parameters.Length: 1 } };

    /// <summary>Whether a function that gets the connection comes back only when the peer, or a reason to stop, has ended the session.</summary>
    public static bool IsWhole(HandOver handOver) => IsWhole(handOver, MaxDepth);

    private static bool IsWhole(HandOver handOver, int depth)
    {
        var run = FlowRun.OfInput(handOver.Handler, handOver.Before, handOver.Input);
        if (depth == 0 || run.Note() is not { } notes || ClosePaths.Of(run, new SessionExits(notes, []).IsExcused) is not { } paths)
            return true;
        return !paths.Returns.Any(w => !w.Current.Has(ConnectionFacts.Ended)) || notes.HandOvers.Any(h => h.Handler != handOver.Handler && IsWhole(h, depth - 1));
    }

    /// <summary>Whether a function that gets the connection may read from it, or give it to somebody who does.</summary>
    public static bool MayRead(HandOver handOver) => MayRead(handOver, MaxDepth);

    private static bool MayRead(HandOver handOver, int depth) =>
        depth == 0 || FlowRun.OfInput(handOver.Handler, handOver.Before, handOver.Input).Note() is not { } notes || notes.IsGivenElsewhere || notes.Adoptions.Count > 0
        || notes.Calls.Any(c => c.Member.Call is SocketCall.Receive or SocketCall.ReceiveToEnd) || notes.HandOvers.Any(h => h.Handler != handOver.Handler && MayRead(h, depth - 1));

    /// <summary>Whether the body sets how long a close lingers: then it may be a reset.</summary>
    public static bool MayReset(FlowBody body) => body.Operations.Any(o => o switch
    {
        IPropertyReferenceOperation property => property.Property.Name == "LingerState",
        IInvocationOperation { TargetMethod.Name: "SetSocketOption" } call => body.Context.Origins.Tree(call.Syntax) is { } written
            && OptionSetting.Of(written, body.Context.Types, body.Context.Values) is { Kind: OptionKind.Linger or OptionKind.Unknown },
        _ => false,
    });
}
