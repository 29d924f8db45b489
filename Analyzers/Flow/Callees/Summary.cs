using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>One way in which a function can end, seen from a connection that it was given.</summary>
/// <param name="Facts">What it did to the connection.</param>
/// <param name="Result">What it returned, as far as that tells something.</param>
/// <param name="Place">What the variable that held the connection holds afterwards (a <c>ref</c> parameter, a field, a captured variable).</param>
/// <param name="Thrown">Whether it ended with an exception, and of which type.</param>
/// <param name="Handle">The states of the handle then, from whatever state; none when nothing is known.</param>
internal readonly record struct Outcome(ConnectionFacts Facts, Value Result, Value Place, Thrown Thrown, HandleStateSet Handle = default);

/// <summary>What a function does with one connection that it was given: a parameter, a captured variable, a field, or the state of a callback.</summary>
internal sealed class Summary
{
    private const int MaxOutcomes = 8;

    /// <summary>What has happened to the connection in a function goes on to hold in its caller.</summary>
    public const ConnectionFacts Carried = ConnectionFacts.Ended | ConnectionFacts.EndTold | ConnectionFacts.Used | ConnectionFacts.Sent | ConnectionFacts.Listening | ConnectionFacts.BorrowerGone | ConnectionFacts.BorrowerMade | ConnectionFacts.Watched;

    /// <summary>What a caller is told; the tests that a function has made are its own.</summary>
    private const ConnectionFacts Told = Carried | ConnectionFacts.Closed | ConnectionFacts.Transferred | ConnectionFacts.Lent | ConnectionFacts.Returned | ConnectionFacts.Doubtful | ConnectionFacts.Failed | ConnectionFacts.ShutdownFailed;

    /// <summary>What is assumed where nothing can be seen.</summary>
    public static readonly Summary Keeps = new(ImmutableArray.Create(new Outcome(ConnectionFacts.Transferred, Value.Unknown, Value.Unknown, default)));

    private Summary(ImmutableArray<Outcome> outcomes) => Outcomes = outcomes;

    /// <summary>The ways in which it can end; none when it never returns.</summary>
    public ImmutableArray<Outcome> Outcomes { get; }

    public bool Closes => Outcomes.Any(o => (o.Facts & ConnectionFacts.Closed) != 0);

    /// <summary>Whether the connection lives on somewhere that the function, or what it calls, has put it.</summary>
    public bool Transfers => Outcomes.Any(o => (o.Facts & ConnectionFacts.Transferred) != 0);

    public bool Returns => Outcomes.Any(o => (o.Facts & ConnectionFacts.Returned) != 0);

    /// <summary>Whether it never does more than look at or use the connection.</summary>
    public bool OnlyBorrows => !Closes && !Transfers && !Returns;

    public static Summary Of(FlowBody body, ISymbol input) => Of(body, FlowRun.OfInput(body, input), body.Places.Of(input));

    /// <summary>With values that its caller gives to some of its other parameters.</summary>
    public static Summary Of(FlowBody body, ISymbol input, IEnumerable<(ISymbol Parameter, Value Value)> known) =>
        Of(body, FlowRun.OfInput(body, input).With(known), body.Places.Of(input));

    /// <summary>With the functions that its caller gives to some of its parameters.</summary>
    public static Summary Of(FlowBody body, ISymbol[] inputs, IEnumerable<(ISymbol Parameter, FlowBody Function)> functions) =>
        Of(body, FlowRun.OfInput(body, inputs).With(functions), body.Places.Of(inputs[0]));

    /// <summary>Of a callback that finds the connection in a property of its parameter.</summary>
    public static Summary OfState(FlowBody body, ISymbol parameter, ISymbol property)
    {
        var run = FlowRun.OfState(body, parameter, property);
        return Of(body, run, body.Places.OfElement(body.Places.Of(parameter), property));
    }

    private static Summary Of(FlowBody body, FlowRun run, int place)
    {
        if (run.Solve() is not { } states)
            return Keeps;
        var outcomes = new List<Outcome>();
        if (body.Graph.Exit is { } exit && states[exit.Id] is { } returned)
            outcomes.AddRange(returned.Worlds.Select(w => new Outcome(w.Current.Facts & Told, Telling(w[body.Result]), Telling(w[place]), default, w.Handle)));
        if (states[body.Graph.ExceptionalExit.Id] is { } thrown)
            outcomes.AddRange(thrown.Worlds.Select(w => new Outcome(w.Current.Facts & Told, Value.Unknown, Telling(w[place]), w.Thrown, w.Handle)));
        var distinct = Distinct(outcomes);
        if (distinct.Count > MaxOutcomes)
            distinct = Distinct(distinct.Select(Settled));
        if (distinct.Count > MaxOutcomes)
            distinct = Distinct(distinct.Select(Kept));
        if (distinct.Count > MaxOutcomes)
            distinct = Distinct(distinct.Select(o => o with { Result = o.Result.Reaches ? o.Result : Value.Unknown }));
        return distinct.Count > MaxOutcomes ? Keeps : new Summary(distinct.ToImmutableArray());
    }

    /// <summary>Outcomes that differ only in the states of the handle are one.</summary>
    private static List<Outcome> Distinct(IEnumerable<Outcome> outcomes) => outcomes
        .GroupBy(o => o with { Handle = default })
        .Select(same => same.Key with { Handle = same.Aggregate(HandleStateSet.Empty, (all, o) => all | o.Handle) })
        .ToList();

    /// <summary>Of an end that no rule speaks of, because it is closed there or the way there is in doubt, only what became of the connection.</summary>
    private static Outcome Settled(Outcome outcome)
    {
        const ConnectionFacts Fate = ConnectionFacts.Closed | ConnectionFacts.Transferred | ConnectionFacts.Returned;
        var kept = (outcome.Facts & ConnectionFacts.Closed) != 0 ? Fate : (outcome.Facts & ConnectionFacts.Doubtful) != 0 ? Fate | ConnectionFacts.Doubtful : Told;
        return kept == Told ? outcome : outcome with { Facts = outcome.Facts & kept, Thrown = outcome.Thrown with { Type = null } };
    }

    /// <summary>What was only lent is taken to be kept: the caller then has nothing to ask of how the function ends.</summary>
    private static Outcome Kept(Outcome outcome) => (outcome.Facts & ConnectionFacts.Lent) == 0 ? outcome
        : outcome with { Facts = ConnectionFacts.Transferred | outcome.Facts & (ConnectionFacts.Closed | ConnectionFacts.Returned), Thrown = outcome.Thrown with { Type = null } };

    private static Value Telling(Value value) => value.Kind is ValueKind.Function or ValueKind.NotNull or ValueKind.Caught ? Value.Unknown : value;
}
