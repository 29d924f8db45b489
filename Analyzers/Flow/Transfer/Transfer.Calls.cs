using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Lifecycle;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <content>What calls do.</content>
internal sealed partial class Transfer
{
    private Value Invoke(IInvocationOperation call)
    {
        var receiver = call.Instance is { } instance ? Eval(instance) : Value.Unknown;
        var method = call.TargetMethod;
        if (Question is null && HandlerRoles.Of(method) == HandlerRole.Runs)
            return Runs(call);
        var looks = Question is null && HandlerRoles.Looks(method);
        var arguments = call.Arguments.Select(a => (Argument: a, Value: a.Parameter?.RefKind is RefKind.Ref or RefKind.Out ? _world[Places.OfTarget(a.Value)] : looks ? Glance(a.Value) : Eval(a.Value))).ToImmutableArray();
        if (call == _run.Opening)
            return OpenedBy(call, call.Type);
        if (_run.Slot is { } slot && arguments.Any(a => slot.Holds(a.Argument.Value)) && Context.Types.Find(method) is null)
            Keep(new Value(ValueKind.Handle)); // with its event arguments
        if (Question is not null && Answer(call, receiver, arguments) is { } answer)
            return answer;
        if (Context.Types.Find(method) is { } member)
            return Apply(call, member, receiver, arguments);
        if (method.MethodKind == MethodKind.DelegateInvoke && receiver.Kind == ValueKind.Function)
            return CallFunction(call, Body.Function(receiver.Number), arguments);
        if (method.MethodKind == MethodKind.LocalFunction)
            return CallFunction(call, Body.Nested(method), arguments);
        switch (looks ? HandlerRole.Looks : HandlerRoles.Of(method))
        {
            case HandlerRole.Passes:
                return receiver.Kind != ValueKind.Unknown ? receiver : arguments.Length > 0 ? arguments[0].Value : Value.Unknown;
            case HandlerRole.Yields:
                return Yields(call, receiver);
            case HandlerRole.Waits:
                return Wait(call, receiver);
            case HandlerRole.Adapts when Adapt(call) is { } task:
                return task;
            case HandlerRole.Looks:
                MayThrow(null, ConnectionFacts.Doubtful);
                return arguments.Length == 2 && method.ReturnType.SpecialType == SpecialType.System_Boolean && Same(arguments[0].Value, arguments[1].Value) is { } same ? Value.Of(same) : Value.Unknown;
            case HandlerRole.Swaps:
                return Swap(arguments);
            case HandlerRole.Watches:
                return Watch(call, arguments.Select(a => a.Value).ToList());
            case HandlerRole.Continues when receiver.Kind == ValueKind.Pending:
                Continue(call, receiver, arguments);
                return Value.NotNull;
            case HandlerRole.Continues:
            case HandlerRole.Starts:
                return Start(call, Values(arguments), receiver);
        }

        return Context.Types.IsKnownType(method.ContainingType) ? Ignored(arguments) : CallSource(call, method, receiver, arguments);
    }

    /// <summary>A member of the socket API that means nothing to a connection.</summary>
    private Value Ignored(ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        MayThrow(null, ConnectionFacts.Doubtful);
        foreach (var (_, value) in arguments)
            Keep(value);
        return Value.Unknown;
    }

    private Value Property(IPropertyReferenceOperation property)
    {
        if (_run.Slot?.PlaceOf(property, Places) is >= 0 and var slot)
            return _world[slot];
        if (property == _run.Opening)
        {
            Children(property);
            return OpenedBy(property, property.Type);
        }

        var place = Places.Of(property);
        if (place >= 0)
            return Carried(place, property) ?? _world[place];
        var receiver = property.Instance is { } instance ? Eval(instance) : Value.Unknown;
        foreach (var argument in property.Arguments)
            Eval(argument);
        if (Question is not null && Answer(property, receiver) is { } answer)
            return answer;
        if (Context.Types.Find(property.Property) is { } member)
            return Apply(property, member, receiver, ImmutableArray<(IArgumentOperation, Value)>.Empty);
        if (property.Instance is not null && IsCarrier(property.Instance) && IsOfConnection(property.Type))
            return receiver;
        if (receiver.Kind == ValueKind.ReadResult && property.Property.Name == "IsCompleted")
            return Value.Of(receiver.Generation == 1);
        return HandlerRoles.Of(property.Property) == HandlerRole.Yields ? Yields(property, receiver) : OwnTest(property) ?? Value.Unknown;
    }

    private Value Create(IObjectCreationOperation creation)
    {
        var arguments = creation.Arguments.Select(a => (Argument: a, Value: Eval(a.Value))).ToImmutableArray();
        if (creation == _run.Opening)
        {
            MayThrow(null, ConnectionFacts.Doubtful);
            return OpenedBy(creation, creation.Type);
        }

        if (creation.Constructor is { } constructor)
        {
            if (Context.Types.Find(constructor) is { } member)
                return Apply(creation, member, Value.Unknown, arguments) is { Kind: not ValueKind.Unknown } made ? made : new Value(ValueKind.NotNull, 1 + Body.Function(creation));
            if (HandlerRoles.Of(constructor) == HandlerRole.Watches)
                return Watch(creation, arguments.Select(a => a.Value).ToList());
            if (HandlerRoles.Of(constructor) == HandlerRole.Starts)
            {
                // A thread or task that is made is taken to be started.
                Start(creation, Values(arguments), Value.Unknown);
                return arguments.FirstOrDefault(a => a.Value.Kind == ValueKind.Function).Value is { Kind: ValueKind.Function } function ? function : Value.NotNull;
            }
        }

        if (Question is not null)
            return Created(creation, arguments);
        var taken = Value.NotNull;
        if (creation.Constructor is { } source && arguments.FirstOrDefault(a => a.Value.Kind == ValueKind.Handle) is { Argument: { } given } held)
        {
            if (held.Value.Generation == 0 && _world.Current.IsOpen && Summaries.IsSource(source) && given.Parameter is { IsParams: false } parameter)
                _run.Notes?.Adoptions.Add(new Adoption(creation, source, Definition(source, parameter), _world.Current));
            if (TakesOver(creation, source, given, held.Value))
                taken = held.Value;
            else
                TakeArgument(creation, source, given, held.Value);
        }

        if (taken.Kind != ValueKind.NotNull)
            MayThrow(null, ConnectionFacts.Doubtful);
        foreach (var (_, value) in arguments.Where(a => a.Value.Kind != ValueKind.Handle))
            Keep(value);
        return taken;
    }

    /// <summary>Whether an object that is made here answers for the connection from now on: where it goes, the connection goes, and its end is the connection's.</summary>
    private bool TakesOver(IObjectCreationOperation creation, IMethodSymbol constructor, IArgumentOperation given, Value held) =>
        held is { Number: 0, Generation: 0 } && given.Parameter is { IsParams: false } parameter && Summaries.IsSource(constructor)
        && Context.Owners.Of(creation.Type) is { OpensItself: false, IsPool: false } owner && (owner.IsShut || Body.Carriers.Make(creation))
        && Context.Summaries.Of(constructor, Definition(constructor, parameter)) is { Transfers: true, Closes: false };

    /// <summary>The opening expression has run: from here on there is a connection.</summary>
    private Value OpenedBy(IOperation opening, ITypeSymbol? type)
    {
        MayThrow(null, ConnectionFacts.Doubtful);
        return type.IsTask() ? new Value(ValueKind.Pending) : Opens(opening);
    }

    private Value Opens(IOperation at)
    {
        if (_run.Opening is null)
            return new Value(ValueKind.Handle);
        if (_world.Current.IsDue || _world.Any(v => v.CanClose && v.Generation == 0 && v.Kind != ValueKind.Pending))
        {
            // The expression runs again: what it opened before is now the previous generation.
            if (_world.Previous.IsDue)
                _world.Previous = default;
            _world.Replace((_, v) => v.CanClose && v.Generation == 1 ? Value.NotNull : v.Kind == ValueKind.Handle ? v with { Number = 1 } : v.Kind == ValueKind.Connected ? Value.Unknown : v);
            _world.Previous = _world.Current;
            _world.PreviousTrail = _world.Trail;
        }

        _world.Current = new ConnectionState(ConnectionFacts.Opened, SocketEvents.After(OpeningCall, TcpStateSet.Of(TcpState.Closed)));
        _world.Handle = Opened();
        _world.Trail = new Trail(at, OpeningCall == SocketCall.Accept ? "accepted" : "opened", _world.Current.Tcp, null);
        return SourceResult is { Element: >= 0 and var element } ? new Value(ValueKind.Element, element) : new Value(ValueKind.Handle);
    }

    private FreshResult? SourceResult =>
        _run.Opening is IInvocationOperation call && Context.Types.Find(call.TargetMethod) is null ? Context.Summaries.ResultOf(call.TargetMethod) : null;

    private SocketCall OpeningCall => _run.Opening switch
    {
        IInvocationOperation call => (Context.Types.Find(call.TargetMethod) ?? AsyncPairs.EndOf(call, Context.Types, Body)?.Member)?.Call ?? (SourceResult is { Connected: false } ? SocketCall.Create : SocketCall.CreateConnected),
        IObjectCreationOperation { Constructor: { } constructor } => Context.Types.Find(constructor)?.Call ?? SocketCall.Create,
        IInvalidOperation broken => WrittenCall.Of(broken) is { Method: var made } ? Context.Types.Find(made)?.Call ?? SocketCall.Create : SocketCall.Create,
        _ => SocketCall.Accept,
    };

    private Value Yields(IOperation at, Value receiver)
    {
        switch (receiver.Kind)
        {
            case ValueKind.Pending:
                return Opens(at);
            case ValueKind.PendingCall:
                return Complete(receiver, at, isWrapped: at is IPropertyReferenceOperation);
            case ValueKind.PendingSite:
                return Site(at);
            default:
                return Question is null ? ResultOf(receiver, at.Type) : receiver;
        }
    }

    private Value Swap(ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        if (arguments.Length != 2)
            return Value.Unknown;
        var place = Places.OfTarget(arguments[0].Argument.Value);
        if (place < 0)
        {
            Keep(arguments[1].Value);
            return Value.Unknown;
        }

        var before = _world[place];
        _world[place] = arguments[1].Value;
        if (Body.Outlives(place))
            Keep(arguments[1].Value);
        return before;
    }

    /// <summary>A call on the connection is noted, with the state that it finds; one that sets it up is remembered.</summary>
    private void Note(IOperation call, SocketMember member, Value receiver)
    {
        if (!receiver.Reaches)
            return;
        _run.Notes?.Called(new Call(call, member, receiver.Generation == 1 ? _world.Previous : _world.Current));
        if (receiver.Generation == 0 && IsMarked(member.Call))
            _world.Current = _world.Current with { Done = _world.Current.Done | _run.Mark(call, member) };
    }

    private static bool IsMarked(SocketCall call) =>
        call is SocketCall.Configure or SocketCall.Bind or SocketCall.Listen or SocketCall.Start or SocketCall.Stop or SocketCall.Accept or SocketCall.Connect or SocketCall.Shutdown;

    /// <summary>What a member of the socket API does.</summary>
    private Value Apply(IOperation call, SocketMember member, Value receiver, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        Note(call, member, receiver);
        var returned = Enter(call, member, receiver, arguments);
        var value = Do(call, member, receiver, arguments);
        Leave(call, member, returned);
        return value;
    }

    private Value Do(IOperation call, SocketMember member, Value receiver, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        switch (member.Call)
        {
            case SocketCall.Close or SocketCall.Stop:
                Close(receiver, call);
                return member.Form == CallForm.Task ? Value.NotNull : Value.Unknown;
            case SocketCall.Wrap:
                return Wrap(member.Wrapping!, receiver, arguments);
            case SocketCall.Escape:
                Keep(receiver);
                break;
        }

        var of = receiver.Reaches ? receiver : arguments.Select(a => a.Value).FirstOrDefault(v => v.Reaches);
        if (of.Kind is not (ValueKind.Handle or ValueKind.Borrower) || of.Generation == 1)
        {
            MayThrow(null, ConnectionFacts.Doubtful);
            foreach (var (argument, value) in arguments)
            {
                if (value.Reaches && argument.Parameter?.RefKind == RefKind.None)
                    Keep(value);
            }

            return member.Form == CallForm.Synchronous && call.Type is { IsReferenceType: true } ? Value.Unknown : Value.Unknown;
        }

        if (receiver.Reaches && HandsToCallback(call, member, arguments))
            return Used(call, member, of);
        foreach (var (_, value) in arguments)
        {
            // A handle that is the state object of a Begin… call, or the UserToken: the callback has it.
            if (receiver.Reaches && (value.CanClose || value.Kind == ValueKind.Function && !(member.Form == CallForm.Begin && OnlyUses(value)) && !HandsByCapture(call, member, value)))
                Keep(value);
        }

        // The Completed event gives its handler the socket.
        if (member.Form == CallForm.EventArgs && !EventArgsHandlers.LeaveConnection(Body, arguments.FirstOrDefault().Argument?.Value))
            Keep(of);
        // What is copied to it is sent; only what is copied from it shows its end.
        return Used(call, member.Call == SocketCall.ReceiveToEnd && !receiver.Reaches ? member with { Call = SocketCall.Send, End = EndOfStream.None } : member, of);
    }

    private Value Used(IOperation call, SocketMember member, Value of)
    {
        switch (member.Call)
        {
            case SocketCall.Bind when Body.IsConstructor && !_run.IsOfInitializer && !LocalEndPoint.IsFree(call, Body):
                // There will be no instance through which the socket could be closed.
                MayFail(call, Context.Exceptions.Socket);
                return Value.Unknown;
            case SocketCall.Listen or SocketCall.Start:
                MayThrow(null, ConnectionFacts.Doubtful);
                Advance(member.Call);
                _world.Current = _world.Current.With(ConnectionFacts.Listening);
                Step(call, "listening");
                return Value.Unknown;
            case SocketCall.Connect or SocketCall.Authenticate or SocketCall.Send or SocketCall.Flush or SocketCall.Receive or SocketCall.ReceiveToEnd:
                _world.Current = _world.Current.With(member.Call == SocketCall.Send ? ConnectionFacts.Used | ConnectionFacts.Sent : ConnectionFacts.Used);
                if (member.Form is CallForm.Task)
                {
                    MayThrow(null, ConnectionFacts.Doubtful);
                    return new Value(ValueKind.PendingCall, Context.Model.PendingCalls.Of(member));
                }

                if (member.ThrowsForNetwork)
                    MayFail(call, Failures(member));
                else
                    MayThrow(null, ConnectionFacts.Doubtful);
                if (member.Call == SocketCall.Connect)
                {
                    Advance(SocketCall.Connect);
                    Step(call, "connected");
                }

                return member.Call is SocketCall.Receive or SocketCall.ReceiveToEnd && member.Form is CallForm.Synchronous or CallForm.End ? Read(member.End, call) : Value.Unknown;
            case SocketCall.Shutdown:
                // Where 'Connected' was seen to be true, it does not throw.
                if (!_world.Current.Has(ConnectionFacts.SeenConnected))
                    MayThrow(Context.Exceptions.Socket, ConnectionFacts.ShutdownFailed, call);
                MayThrow(null, ConnectionFacts.Doubtful);
                Advance(SocketCall.Shutdown);
                Step(call, "shut down");
                return Value.Unknown;
            case SocketCall.Connected:
                MayThrow(null, ConnectionFacts.Doubtful);
                return of.Kind == ValueKind.Handle && Question is null ? Connected(call) : Value.Unknown;
            case SocketCall.Available:
                return _world.Current.Has(ConnectionFacts.Ended) ? call.Type?.SpecialType == SpecialType.System_Boolean ? Value.False : Value.Of(0) : Value.Unknown;
            default:
                MayThrow(null, ConnectionFacts.Doubtful);
                return Value.Unknown;
        }
    }

    /// <summary>A task of a network operation is awaited or waited for.</summary>
    /// <param name="isWrapped">Whether the exception comes inside an <c>AggregateException</c>.</param>
    private Value Complete(Value task, IOperation at, bool isWrapped = false)
    {
        var member = Context.Model.PendingCalls[task.Number];
        var (thrown, returned) = Completed(member);
        _world.Handle = thrown;
        MayFail(at, isWrapped ? new ITypeSymbol?[] { Context.Exceptions.Aggregate } : Failures(member));
        _world.Handle = returned;
        if (member.Call == SocketCall.Connect)
        {
            Advance(SocketCall.Connect);
            Step(at, "connected");
        }

        return Read(member.End, at);
    }

    private ITypeSymbol?[] Failures(SocketMember member)
    {
        var ofSocket = member.Id.StartsWith("M:System.Net.Sockets.Socket", System.StringComparison.Ordinal) || member.Id.StartsWith("M:System.Net.Sockets.Tcp", System.StringComparison.Ordinal);
        return ofSocket ? new ITypeSymbol?[] { Context.Exceptions.Socket }
            : member.Call == SocketCall.Authenticate ? new ITypeSymbol?[] { Context.Exceptions.Authentication, Context.Exceptions.Stream }
            : new ITypeSymbol?[] { Context.Exceptions.Stream };
    }

    /// <summary>A read returns: with data, or with the end of the stream.</summary>
    private Value Read(EndOfStream end, IOperation at)
    {
        if (end is EndOfStream.None or EndOfStream.Throws or EndOfStream.Short)
            return Value.Unknown;
        if (end == EndOfStream.Returns)
        {
            End(at);
            return Value.NotNull;
        }

        var ended = _world.Current.Has(ConnectionFacts.Ended) || _choices.Choose(2) == 0;
        if (ended && !_world.Current.Has(ConnectionFacts.Ended))
            End(at);
        return end switch
        {
            EndOfStream.Zero => ended ? Value.Of(0) : Value.Positive,
            EndOfStream.MinusOne => ended ? Value.Of(-1) : Value.Unknown,
            EndOfStream.Null => ended ? Value.Null : Value.NotNull,
            EndOfStream.True => Value.Of(ended),
            EndOfStream.Completed => new Value(ValueKind.ReadResult, ended ? 1 : 0),
            _ => Value.Unknown,
        };
    }

    private void End(IOperation at)
    {
        _world.Current = _world.Current.With(ConnectionFacts.Ended) with { Tcp = _world.Current.Tcp.After(TcpEvent.EndOfStream).Closure() };
        _world.Handle = _world.Handle.Ended();
        Step(at, "end of stream");
    }
}
