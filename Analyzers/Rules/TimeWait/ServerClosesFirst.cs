using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Flow;
using TcpLint.Lifecycle;

namespace TcpLint.Rules.TimeWait;

/// <summary>TCP4001: a server that accepts without a pause closes each connection before its client has.</summary>
internal sealed class ServerClosesFirst : IBodyRule
{
    private const int MaxDepth = 5;

    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP4001", "Server closes first in a tight loop",
        "This side closes {0} first: every turn of the accept loop leaves a socket in TIME_WAIT here for {1} (memory and connection tracking, not ports); read to the end of the stream, within a time limit, before the close",
        Category.TimeWait, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP4001"));

    public DiagnosticDescriptor Descriptor => s_descriptor;

    /// <summary>The findings whose close stands in this member, wherever the connection is accepted: each member answers for its own lines.</summary>
    public IEnumerable<Diagnostic> Ask(FlowBody body)
    {
        if (body.Parent is not null || body.Owner.DeclaringSyntaxReferences.FirstOrDefault() is not { } declaration)
            return Enumerable.Empty<Diagnostic>();
        return AcceptingMembers.LeadingTo(body).Prepend(body).SelectMany(b => b.WithNested()).SelectMany(Findings)
            .Where(f => f.Location.SourceTree == declaration.SyntaxTree && declaration.Span.Contains(f.Location.SourceSpan))
            .GroupBy(f => f.Location).Select(same => same.First());
    }

    /// <summary>The findings about what a body accepts.</summary>
    private static IEnumerable<Diagnostic> Findings(FlowBody body)
    {
        foreach (var opening in body.Openings)
        {
            if (!opening.IsAccepted || TightLoop.Around(body, opening.Operation) is var loop && loop is null && !AcceptingCallback.Is(body, opening) || opening.Run(body) is var run && run.Note() is not { } notes)
                continue;
            var found = new List<Closing>();
            Gather(run, notes, loop, found, new HashSet<ISymbol>(SymbolEqualityComparer.Default));
            foreach (var closing in found.GroupBy(c => c.At.Syntax).Select(same => same.First()))
                yield return Report(new ConnectionStory(opening, notes), closing);
        }
    }

    private static Diagnostic Report(ConnectionStory story, Closing closing)
    {
        var path = closing.Trail?.Places ?? Enumerable.Empty<Location>();
        var lingers = TcpFacts.Find(TcpQuantity.TimeWait, TcpPlatform.Linux)!;
        return Diagnostic.Create(s_descriptor, closing.At.Syntax.GetLocation(), path.Prepend(story.Opening.Operation.Syntax.GetLocation()).Distinct(), story.Name, $"{lingers.Value} {lingers.Unit} on Linux");
    }

    /// <summary>The closes that come first, here and in the code that gets the connection.</summary>
    /// <param name="run">The body, and the connection in it.</param>
    /// <param name="notes">All that the body does with it.</param>
    /// <param name="loop">The loop that accepts; null in a handler, and in a callback that is itself the loop.</param>
    /// <param name="found">Where they go.</param>
    /// <param name="active">The functions on the way here.</param>
    private static void Gather(FlowRun run, FlowNotes notes, TightLoop? loop, List<Closing> found, HashSet<ISymbol> active)
    {
        var body = run.Body;
        if (active.Count >= MaxDepth || !active.Add(body.Owner))
            return;
        if ((loop is not null || !new Pauses(body.Context).In(body)) && !Relay.IsIn(body, notes) && !Session.MayReset(body)
            && ClosePaths.Of(run, new SessionExits(notes, loop?.Openings ?? []).IsExcused) is { } paths)
        {
            // Who keeps a connection, or gives it to others, when all is well, closes those that it rejects.
            var keepsSome = active.Count == 1 ? notes.IsTransferred || notes.HandOvers.Any(h => h.Closes) : notes.IsGivenElsewhere;
            foreach (var (step, closing) in paths.Closings)
            {
                if (Session.EndsFirst(closing) && !keepsSome && GoesOn(step) && paths.HandOvers.All(h => h.HandOver.Call != closing.At && !Session.IsWhole(h.HandOver)))
                    found.Add(closing);
            }

            foreach (var (step, handOver) in paths.HandOvers)
            {
                if (GoesOn(step) && !Rejects(handOver))
                    Enter(FlowRun.OfInput(handOver.Handler, handOver.Before, handOver.Input));
            }

            foreach (var (step, adoption) in paths.Adoptions.Where(a => GoesOn(a.Step)))
            {
                foreach (var (method, members) in AdoptedSession.Of(body, adoption))
                    Enter(FlowRun.OfInput(method, adoption.Before, members));
            }
        }

        active.Remove(body.Owner);

        // A helper that says no and closes, where others are kept or served.
        bool Rejects(HandOver handOver) => handOver.Closes && !Session.MayRead(handOver)
            && (notes.IsTransferred || notes.HandOvers.Any(h => h.Handler != handOver.Handler && h.Closes && Session.MayRead(h)));

        bool GoesOn(ClosePaths.Step step) => loop is null || ClosePaths.LeadsTo(step, loop.Openings);

        void Enter(FlowRun handler)
        {
            if (handler.Note() is { } inside)
                Gather(handler, inside, null, found, active);
        }
    }
}
