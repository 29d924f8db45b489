using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Lifecycle;

namespace TcpLint.Flow;

/// <summary>One thing that happened to a connection, and all that happened before.</summary>
/// <param name="Operation">Where.</param>
/// <param name="What">What, in a word or two: "accepted", "end of stream".</param>
/// <param name="State">The TCP states it can be in from then on.</param>
/// <param name="Before">What happened before.</param>
internal sealed record Trail(IOperation Operation, string What, TcpStateSet State, Trail? Before)
{
    private const int Longest = 12;

    /// <summary>Where the steps are in the source, oldest first.</summary>
    public IEnumerable<Location> Places => Steps().Select(step => step.Operation.Syntax.GetLocation());

    /// <summary>The steps, oldest first; of a long trail the newest.</summary>
    public IReadOnlyList<Trail> Steps()
    {
        var steps = new List<Trail>();
        for (var step = this; step is not null && steps.Count < Longest; step = step.Before)
            steps.Add(step);
        steps.Reverse();
        return steps;
    }
}
