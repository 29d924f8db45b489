using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Lifecycle;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <content>Which connection is followed, and what is known of it where the body begins.</content>
internal sealed partial class FlowRun
{
    /// <summary>Where the connection is when the body begins, if an operation has left it in its event arguments.</summary>
    public ResultSlot? Slot { get; private set; }

    /// <summary>Follows the connection that an accept or a connect has left in its event arguments.</summary>
    public static FlowRun OfSlot(FlowBody body, ResultSlot slot)
    {
        var run = new FlowRun(body, slot.Place ?? body.Graph.Source.OriginalOperation) { Slot = slot };
        slot.Fill(run._start, body.Places);
        run._start.Handle = HandleState.Connected;
        run._start.Current = new ConnectionState(ConnectionFacts.Opened, SocketEvents.After(slot.Source.Call, TcpStateSet.Of(TcpState.Closed)));
        return run;
    }

    /// <summary>Follows what <paramref name="opening"/> opens.</summary>
    /// <param name="followsMembers">Whether it is followed on when a member of the object has it, as far as this body goes.</param>
    public static FlowRun OfOpening(FlowBody body, IOperation opening, bool followsMembers = false) =>
        body.Runs.Get((opening, followsMembers), () => new FlowRun(body, opening) { FollowsMembers = followsMembers || body.MakesObject });

    /// <summary>Follows, through the constructor, what the initializer of a member has opened before it.</summary>
    public static FlowRun OfInitializer(FlowBody constructor, IOperation opening, ISymbol member)
    {
        var run = new FlowRun(constructor, opening) { FollowsMembers = true, IsOfInitializer = true };
        run._start[constructor.Places.Of(member)] = new Value(ValueKind.Handle);
        run._start.Handle = HandleStateSet.All;
        run._start.Current = new ConnectionState(ConnectionFacts.Opened | ConnectionFacts.Stored, SocketEvents.After(SocketCall.Create, TcpStateSet.Of(TcpState.Closed)));
        return run;
    }

    /// <summary>Follows what a parameter, a field or a captured variable holds at the start; several, when they hold the same connection.</summary>
    public static FlowRun OfInput(FlowBody body, params ISymbol[] inputs) => body.Runs.Get(Key(body, inputs), () => Begin(body, inputs));

    private static string Key(FlowBody body, ISymbol[] inputs) => string.Join(" ", inputs.Select(i => body.Places.Of(i)));

    private static FlowRun Begin(FlowBody body, ISymbol[] inputs)
    {
        var run = new FlowRun(body, null, inputs[0]);
        foreach (var input in inputs)
            run._start[body.Places.Of(input)] = new Value(TypeOf(input).IsTask() ? ValueKind.Pending : ValueKind.Handle);
        run._start.Borrow();
        return run;
    }

    /// <summary>Follows what a callback finds in a property of its parameter: <c>AsyncState</c>.</summary>
    public static FlowRun OfState(FlowBody body, ISymbol parameter, ISymbol property)
    {
        var run = new FlowRun(body, null, parameter);
        run._start[body.Places.OfElement(body.Places.Of(parameter), property)] = new Value(ValueKind.Handle);
        run._start.Borrow();
        return run;
    }

    /// <summary>Follows what a member of an object holds. Whoever gets the object gets the connection.</summary>
    public static FlowRun OfHeld(FlowBody body, ISymbol holder, ISymbol member)
    {
        var run = new FlowRun(body, null, holder) { Held = body.Places.OfElement(body.Places.Of(holder), member) };
        run._start[run.Held] = new Value(ValueKind.Handle);
        run._start.Borrow();
        return run;
    }

    /// <summary>The member of another object that holds the connection from the start; -1 where it is in a variable of its own.</summary>
    public int Held { get; private set; } = -1;

    /// <summary>The same from a start where the values of some parameters are known.</summary>
    public FlowRun With(IEnumerable<(ISymbol Parameter, Value Value)> known)
    {
        var run = new FlowRun(Body, Opening, _input, _origin, _start.Clone()) { Held = Held };
        foreach (var (parameter, value) in known)
            run._start[Body.Places.Of(parameter)] = value;
        return run;
    }

    /// <summary>The same from a start where some parameters hold functions which are seen.</summary>
    public FlowRun With(IEnumerable<(ISymbol Parameter, FlowBody Function)> functions) =>
        With(functions.Select(f => (f.Parameter, new Value(ValueKind.Function, Body.Given(f.Function)))));

    /// <summary>Follows what an expression yields that somebody else opened: the element of a loop, the state of a callback.</summary>
    public static FlowRun OfOrigin(FlowBody body, IOperation origin) => body.Runs.Get(origin, () => new FlowRun(body, null, origin: origin));

    /// <summary>Follows what a call of another method of the object leaves in members.</summary>
    public static FlowRun OfLeft(FlowBody body, IOperation call, params ISymbol[] members) => body.Runs.Get((call, Key(body, members)), () => new FlowRun(body, null, origin: call) { LeftIn = members.Select(body.Places.Of).ToArray() });

    /// <summary>The members in which the origin leaves what it opens; none where it yields it.</summary>
    public IReadOnlyList<int> LeftIn { get; private set; } = System.Array.Empty<int>();

    /// <summary>Follows what an input holds, in a state that the caller knows.</summary>
    public static FlowRun OfInput(FlowBody body, ConnectionState state, params ISymbol[] inputs)
    {
        const ConnectionFacts Known = ConnectionFacts.Ended | ConnectionFacts.Used | ConnectionFacts.Sent;
        var start = new ConnectionState(ConnectionFacts.Borrowed | state.Facts & Known, state.Tcp);
        return body.Runs.Get((Key(body, inputs), start), () =>
        {
            var run = Begin(body, inputs);
            run._start.Current = start;
            return run;
        });
    }

    /// <summary>Asks about a read: the variables of its connection hold it from the start.</summary>
    public static FlowRun OfRead(FlowBody body, ReadQuestion question)
    {
        var run = new FlowRun(body, null) { Question = question };
        foreach (var root in question.Roots.Where(r => r.ContainingType is not { IsTupleType: true }))
            run._start[body.Places.Of(root)] = new Value(ValueKind.Handle);
        run._start.Borrow();
        return run;
    }

    /// <summary>Goes on with a question into a function that is called.</summary>
    public static FlowRun OfCall(FlowBody body, ReadQuestion question) => new(body, null) { Question = question };
}
