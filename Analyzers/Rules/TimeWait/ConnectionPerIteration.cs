using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Flow;
using TcpLint.Lifecycle;
using TcpLint.Sockets;

namespace TcpLint.Rules.TimeWait;

/// <summary>TCP4002: a loop opens a connection to the same peer in every turn, uses it and closes it.</summary>
internal sealed class ConnectionPerIteration : IBodyRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP4002", "Connection is opened for every iteration of a tight loop",
        "{0} is opened, used and closed in every turn of this loop: each turn leaves a local port in TIME_WAIT for {1} s, and the {2} ports of this side last {3} connections a second; keep one connection open across the turns, or wait between them",
        Category.TimeWait, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP4002"));

    public DiagnosticDescriptor Descriptor => s_descriptor;

    public IEnumerable<Diagnostic> Ask(FlowBody body)
    {
        foreach (var opening in body.Openings)
        {
            if (opening.IsAccepted || opening.Kind is not (ConnectionKind.Socket or ConnectionKind.Client))
                continue;
            var run = FlowRun.OfOpening(body, opening.Operation);
            if (TightLoop.Around(body, opening.Operation) is { } loop)
            {
                if (run.Note() is { } notes && IsToOnePeer(notes, opening) && Close(run, notes, loop.Openings) is { } closing && !AnsweredLoop.Around(body, loop.Openings))
                    yield return Report(new ConnectionStory(opening, notes), closing);
            }
            else if (!Repeats.IsInLoop(opening.Operation.Syntax) && CallIn(body, run, opening) is { } found)
            {
                yield return Report(new ConnectionStory(opening, found.Notes), found.Closing, found.Call);
            }
        }
    }

    /// <summary>The call of the body in a tight loop, and the close that comes first in it.</summary>
    private static (FlowNotes Notes, Closing Closing, IOperation Call)? CallIn(FlowBody body, FlowRun run, Opening opening)
    {
        // What no loop calls costs no run.
        if (body.Method is not { MethodKind: MethodKind.Ordinary } method || !body.Context.Model.Names.Find(method.Name, body.Context.Cancellation).Any(Repeats.IsInLoop))
            return null;
        var exit = body.Graph.Nodes.Where(n => n.Block is { Kind: Microsoft.CodeAnalysis.FlowAnalysis.BasicBlockKind.Exit }).ToList();
        if (run.Note() is not { } notes || Close(run, notes, exit) is not { } closing)
            return null;
        var connects = Connects(notes, opening).Select(c => notes.Run.Body.Context.Origins.Tree(c.Syntax)).Select(c => c is null ? null : WrittenCall.Of(c)).ToList();
        return connects.All(c => c is not null) && CalledPerIteration.Of(body, connects.SelectMany(c => c!.Arguments).ToList()) is { } call ? (notes, closing, call) : null;
    }

    private static Diagnostic Report(ConnectionStory story, Closing closing, IOperation? call = null)
    {
        var seconds = Value(TcpQuantity.TimeWait);
        var ports = Value(TcpQuantity.LastEphemeralPort) - Value(TcpQuantity.FirstEphemeralPort) + 1;
        var path = closing.Trail?.Places.Append(closing.At.Syntax.GetLocation()).Concat(call is null ? [] : [call.Syntax.GetLocation()]).Distinct();
        return Diagnostic.Create(s_descriptor, story.Opening.Operation.Syntax.GetLocation(), path, story.Name, seconds, ports, ports / seconds);
    }

    private static int Value(TcpQuantity quantity) => TcpFacts.Find(quantity, TcpPlatform.Linux)!.Value;

    /// <summary>Whether every connect of it goes to the same end point in each turn.</summary>
    private static bool IsToOnePeer(FlowNotes notes, Opening opening)
    {
        var origins = notes.Run.Body.Context.Origins;
        return Connects(notes, opening).All(c => origins.Tree(c.Syntax) is { } written && LoopConstant.Around(written) is { } loop && WrittenCall.Of(written) is { } call && call.Arguments.All(a => a.Type?.Name == "CancellationToken" || loop.Is(a)));
    }

    /// <summary>The calls that say where it goes; the opening itself where it connects.</summary>
    private static IReadOnlyList<IOperation> Connects(FlowNotes notes, Opening opening)
    {
        var connects = notes.Calls.Where(c => c.Member.Call == SocketCall.Connect && c.Member.Form != CallForm.End).Select(c => c.Operation).ToList();
        return connects.Count == 0 ? new[] { opening.Operation } : connects;
    }

    /// <summary>A close that comes first, and from which the code goes on to the next connection, or back to who asks for it.</summary>
    private static Closing? Close(FlowRun run, FlowNotes notes, IReadOnlyCollection<FlowNode> next)
    {
        if (notes.IsTransferred || notes.HandOvers.Any(Session.IsWhole) || Session.MayReset(run.Body) || ClosePaths.Of(run, new SessionExits(notes, next).IsExcused) is not { } paths)
            return null;
        return paths.Closings.Where(c => Session.EndsFirst(c.Closing) && ClosePaths.LeadsTo(c.Step, next)).Select(c => c.Closing).FirstOrDefault();
    }
}
