using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>What a method returns that its caller then answers for.</summary>
/// <param name="Kind">What kind of connection; none when it opened none, or keeps a reference of its own.</param>
/// <param name="Element">Which element of a returned tuple it is, or -1.</param>
/// <param name="Connected">Whether it is connected when it is returned.</param>
/// <param name="Handle">The states that its handle can be in when it is returned.</param>
internal sealed record FreshResult(ConnectionKind Kind, int Element, bool Connected, HandleStateSet Handle)
{
    public static readonly FreshResult None = new(ConnectionKind.None, -1, false, HandleStateSet.All);

    /// <summary>Looks for an opening whose connection leaves the body with the result, and by no other way.</summary>
    public static FreshResult Of(FlowBody body)
    {
        foreach (var opening in body.Openings)
        {
            var run = opening.Run(body);
            if (run.Solve() is not { } states || body.Graph.Exit is not { } exit || states[exit.Id] is not { } state)
                continue;
            var returned = state.Worlds.Where(w => w.Current.Has(ConnectionFacts.Returned)).ToList();
            // Whether the caller gets it open is for an argument to say, or for something that the caller cannot know.
            if (returned.Count == 0 || returned.Any(w => w.Current.Has(ConnectionFacts.Closed)))
                continue;
            if (returned.Any(w => w.Current.Has(ConnectionFacts.Transferred) && !(w.Current.Has(ConnectionFacts.Lent) && run.ComesBack(w.Current))))
                continue;
            var result = returned.Select(w => w[body.Result]).FirstOrDefault(v => v.Kind is ValueKind.Handle or ValueKind.Element or ValueKind.Pending);
            if (result.Kind == ValueKind.Unknown)
                continue;
            return new FreshResult(opening.Kind, result.Kind == ValueKind.Element ? result.Number : -1, returned.All(w => w.Current.Tcp.Contains(Lifecycle.TcpState.Established)), States(returned));
        }

        return None;
    }

    private static HandleStateSet States(IEnumerable<World> returned) =>
        returned.Aggregate(HandleStateSet.Empty, (all, w) => all | (w.Handle.IsEmpty ? HandleStateSet.All : w.Handle));
}
