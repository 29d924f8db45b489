using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
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
            if (opening.IsAccepted || opening.Kind is not (ConnectionKind.Socket or ConnectionKind.Client) || TightLoop.Around(body, opening.Operation) is not { } loop)
                continue;
            if (FlowRun.OfOpening(body, opening.Operation) is var run && run.Note() is { } notes && IsToOnePeer(notes, opening) && Close(run, notes, loop) is { } closing)
                yield return Report(new ConnectionStory(opening, notes), closing);
        }
    }

    private static Diagnostic Report(ConnectionStory story, Closing closing)
    {
        var seconds = Value(TcpQuantity.TimeWait);
        var ports = Value(TcpQuantity.LastEphemeralPort) - Value(TcpQuantity.FirstEphemeralPort) + 1;
        var path = closing.Trail?.Steps().Select(s => s.Operation.Syntax.GetLocation()).Append(closing.At.Syntax.GetLocation()).Distinct();
        return Diagnostic.Create(s_descriptor, story.Opening.Operation.Syntax.GetLocation(), path, story.Name, seconds, ports, ports / seconds);
    }

    private static int Value(TcpQuantity quantity) => TcpFacts.Find(quantity, TcpPlatform.Linux)!.Value;

    /// <summary>Whether every connect of it goes to the same end point in each turn.</summary>
    private static bool IsToOnePeer(FlowNotes notes, Opening opening)
    {
        var origins = notes.Run.Body.Context.Origins;
        var connects = notes.Calls.Where(c => c.Member.Call == SocketCall.Connect && c.Member.Form != CallForm.End).Select(c => c.Operation).ToList();
        if (connects.Count == 0)
            connects.Add(opening.Operation);
        return connects.All(c => origins.Tree(c.Syntax) is { } written && LoopConstant.Around(written) is { } loop && WrittenCall.Of(written) is { } call && call.Arguments.All(a => a.Type?.Name == "CancellationToken" || loop.Is(a)));
    }

    /// <summary>A close that comes first, and from which the loop goes round.</summary>
    private static Closing? Close(FlowRun run, FlowNotes notes, TightLoop loop)
    {
        if (notes.IsTransferred || notes.HandOvers.Any(Session.IsWhole) || Session.MayReset(run.Body) || ClosePaths.Of(run, new SessionExits(notes, loop.Openings).IsExcused) is not { } paths)
            return null;
        return paths.Closings.Where(c => Session.EndsFirst(c.Closing) && ClosePaths.LeadsTo(c.Step, loop.Openings)).Select(c => c.Closing).FirstOrDefault();
    }
}
