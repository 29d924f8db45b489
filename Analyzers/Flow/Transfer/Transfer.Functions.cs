using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Lifecycle;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <content>What functions of the source do with a connection that they get: as an argument, by capture, or in a member.</content>
internal sealed partial class Transfer
{
    /// <summary>A local function or lambda is called right here.</summary>
    private Value CallFunction(IInvocationOperation call, FlowBody? function, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        if (function is null)
        {
            foreach (var (_, value) in arguments)
                Keep(value);
            MayThrow(null, ConnectionFacts.Doubtful);
            return Value.Unknown;
        }

        var awaited = !function.Method!.IsAsync || IsAwaited(call);
        foreach (var symbol in Body.CapturedBy(function))
        {
            var place = Places.Of(symbol);
            if (_world[place].CanClose)
            {
                Enters(call, function, symbol);
                return Take(call, Body.Summarize(function, symbol), place, awaited);
            }

            if (_world[place] is { Kind: ValueKind.Function } given && Body.IsGiven(given.Number))
                Keep(given);
            else if (!_world[place].Reaches)
                _world[place] = Value.Unknown;
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Value.CanClose && arguments[i].Argument.Parameter is { } parameter)
            {
                Enters(call, function, function.Method.Parameters[parameter.Ordinal]);
                return Take(call, Body.Summarize(function, function.Method.Parameters[parameter.Ordinal]), ReferencePlace(arguments[i].Argument), awaited);
            }
        }

        MayThrow(null, ConnectionFacts.Doubtful);
        return Value.Unknown;
    }

    private int ReferencePlace(IArgumentOperation argument) => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out ? Places.OfTarget(argument.Value) : -1;

    /// <summary>A method of the source, or of nobody knows where, is called with the connection.</summary>
    private Value CallSource(IInvocationOperation call, IMethodSymbol method, Value receiver, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        ForgetMembers();
        if (_run.Held >= 0)
            KeepHeld(call, method);
        if (Question is null && HandedOn(call, method, arguments) is { } task)
            return task;
        if (CallWithDelegates(call, method, arguments) is { } run)
            return run;
        foreach (var (argument, value) in arguments)
        {
            if (value.Kind == ValueKind.Function)
                Keep(value);
            if (value.CanClose || value.Kind == ValueKind.Borrower)
                return TakeArgument(call, method, argument, value);
            if (argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out && Places.OfTarget(argument.Value) is >= 0 and var place)
                _world[place] = Value.Unknown;
        }

        if (receiver.CanClose && Context.Owners.Of(call.Instance!.Plain().Type) is not null)
        {
            // An object that owns a connection: its end closes that, and nothing else does.
            if (TypeEnds.IsEnd(method))
                Close(receiver, call);
            else if (method.IsImplicitlyDeclared && IsCarrier(call.Instance!))
                Keep(receiver); // 'with' makes a second object that has the connection
            else
                MayThrow(null, ConnectionFacts.Doubtful);
            return Value.Unknown;
        }

        if (receiver.CanClose && !(IsCarrier(call.Instance!) && Body.Carriers.OnlyUses(method) && (!method.IsAsync || IsAwaited(call))))
            Keep(receiver); // a member that a derived type adds
        if (receiver.Kind == ValueKind.Function)
            Keep(receiver); // BeginInvoke
        if (HeldField(call.Instance, method) is >= 0 and var field)
        {
            if (_world.Current.IsOpen || _world.Current.Has(ConnectionFacts.Lent))
                _run.Notes?.CalledWhileHeld.Add(method.OriginalDefinition);
            Enters(call, Context.Summaries.BodyOf(method), Places.Symbol(field)!);
            // What the method lets go of, it has found in the member, where every use is looked at.
            return Take(call, Context.Summaries.Of(method, Places.Symbol(field)!, Flags(call, method)), field, !method.IsAsync || IsAwaited(call), Places.Symbol(field));
        }

        MayThrow(null, ConnectionFacts.Doubtful);
        return Value.Unknown;
    }

    /// <summary>The object whose member holds the connection is given to a method, or told to do something: the connection may be closed there.</summary>
    private void KeepHeld(IInvocationOperation call, IMethodSymbol method)
    {
        var holder = Places.Holder(_run.Held);
        if (!(CollectionApi.LooksFor(method.Name) && HeldTypes.IsCollection(method.ContainingType)) && call.Arguments.Select(a => a.Value).Append(call.Instance).Any(v => v is not null && Places.Of(v.Plain()) == holder))
            Keep(_world[_run.Held]);
    }

    /// <summary>The field that holds the connection, when a method of the same object is called and may do something with it.</summary>
    private int HeldField(IOperation? instance, IMethodSymbol method, bool isOwn = false)
    {
        if (!Summaries.IsSource(method) || !(isOwn || method.IsStatic || instance is IInstanceReferenceOperation))
            return -1;
        foreach (var (place, value) in _world.Known())
        {
            if (value.Kind == ValueKind.Handle && value.Number == 0 && Places.IsMember(place) && Places.Holder(place) < 0)
                return place;
        }

        return -1;
    }

    private Value TakeArgument(IOperation call, IMethodSymbol method, IArgumentOperation argument, Value value)
    {
        if (Context.Types.KindOf(argument.Value.Plain().Type) == ConnectionKind.Handle)
            return Value.Unknown; // a SafeHandle keeps nothing open: the socket's finalizer closes it
        switch (Context.Contracts.Of(method, argument.Parameter, call.Syntax.SyntaxTree))
        {
            case ToldOwnership.Takes:
                Keep(value);
                MayThrow(null, ConnectionFacts.Doubtful);
                return Value.Unknown;
            case ToldOwnership.Borrows:
                MayThrow(null, ConnectionFacts.Doubtful);
                return Value.Unknown;
        }

        var target = Context.Summaries.TargetOf(method);
        var place = ReferencePlace(argument);
        if (target is not null && argument.Parameter is { IsParams: false, RefKind: RefKind.None } lent && value.Kind == ValueKind.Borrower && Context.Summaries.Of(target, Definition(target, lent)).OnlyBorrows)
        {
            MayThrow(null, ConnectionFacts.Doubtful);
            return Value.Unknown;
        }

        if (target is not null && argument.Parameter is { IsParams: false } parameter && value.Kind == ValueKind.Handle && value.Generation == 0)
        {
            if (call is IInvocationOperation)
                Enters(call, Context.Summaries.BodyOf(target), Definition(target, parameter));
            return Take(call, Context.Summaries.Of(target, Definition(target, parameter), Flags(call, target)), place, !target.IsAsync || IsAwaited(call), target);
        }

        if (call is IInvocationOperation { Instance: { } collection } && !Summaries.IsSource(method) && HeldTypes.IsCollection(collection.Type) && CollectionApi.LooksFor(method.Name))
        {
            MayThrow(null, ConnectionFacts.Doubtful);
            return Value.Unknown;
        }

        MayThrow(null, ConnectionFacts.Doubtful);
        if (MayRefuse(call, method) && _choices.Choose(2) == 1)
        {
            _world.Current = _world.Current.With(ConnectionFacts.Refused);
            return Value.False;
        }

        Keep(value, Collection(call));
        if (place >= 0)
            _world[place] = Value.Unknown;
        return MayRefuse(call, method) ? Value.True : Value.Unknown;
    }

    /// <summary>Whether a collection, or a channel, may not take an element, and the code asks whether it did: <c>if (!clients.TryAdd(name, client))</c>.</summary>
    private static bool MayRefuse(IOperation call, IMethodSymbol method) =>
        CollectionApi.MayRefuse(method.Name) && method.ReturnType.SpecialType == SpecialType.System_Boolean && !Summaries.IsSource(method)
        && call.Parent is not (IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation });

    /// <summary>The callee's boolean parameters that get a constant.</summary>
    private static IReadOnlyList<(ISymbol Parameter, Value Value)> Flags(IOperation call, IMethodSymbol target)
    {
        var arguments = call switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        return arguments
            .Where(a => a.Parameter is { Type.SpecialType: SpecialType.System_Boolean, RefKind: RefKind.None } && a.Value.Constant() is bool)
            .Select(a => ((ISymbol)Definition(target, a.Parameter!), Value.Of((bool)a.Value.Constant()!))).ToList();
    }

    /// <summary>The member whose collection an element is added to.</summary>
    private ISymbol? Collection(IOperation call) =>
        call is IInvocationOperation { Instance: { } receiver, TargetMethod: var method } && CollectionApi.RoleOf(method.Name) == CollectionRole.Adds && Places.Of(receiver) is >= 0 and var place && Places.IsMember(place)
            ? Places.Symbol(place)
            : null;

    private static IParameterSymbol Definition(IMethodSymbol target, IParameterSymbol parameter)
    {
        var definition = (target.ReducedFrom ?? target).OriginalDefinition;
        definition = definition.PartialImplementationPart ?? definition;
        return definition.Parameters[parameter.Ordinal + (parameter.ContainingSymbol is IMethodSymbol { ReducedFrom: not null } ? 1 : 0)];
    }

    /// <summary>Another method may have given fields other values.</summary>
    private void ForgetMembers() => _world.Replace((place, value) => !value.Reaches && Places.IsMember(place) && Body.Outlives(place) ? Value.Unknown : value);

    /// <summary>Notes that a function gets the connection.</summary>
    private void Enters(IOperation call, FlowBody? handler, ISymbol input)
    {
        if (handler is not null && _world.Current.IsOpen)
            _run.Notes?.HandOvers.Add(new HandOver(call, handler, input, _world.Current));
    }

    /// <summary>A method of the same object is started: it finds the connection in the member that holds it.</summary>
    private void EntersWithMember(IOperation call, FlowBody handler)
    {
        foreach (var (place, value) in _world.Known().Where(k => k.Value is { Kind: ValueKind.Handle, Number: 0 } && Places.IsMember(k.Place) && Places.Holder(k.Place) < 0))
            Enters(call, handler, Places.Symbol(place)!);
    }

    /// <summary>Each way in which the callee can end is followed.</summary>
    /// <param name="place">The variable that held the connection and that the callee may change, or -1.</param>
    /// <param name="awaited">Whether the call has ended when it returns; if not, it is a hand-off and its exceptions reach nobody.</param>
    private Value Take(IOperation call, Summary summary, int place, bool awaited, ISymbol? callee = null)
    {
        if (awaited)
        {
            foreach (var outcome in summary.Outcomes.Where(o => o.Thrown.InFlight))
                ThrowOutcome(call, outcome, callee);
        }

        MayThrow(null, ConnectionFacts.Doubtful);
        var ends = summary.Outcomes.Where(o => !awaited || !o.Thrown.InFlight).ToList();
        if (ends.Count == 0)
        {
            // It comes back by an exception only; or never, and holds the connection as long as it runs.
            IsStuck = !summary.Outcomes.IsEmpty;
            if (!IsStuck)
                Keep(new Value(ValueKind.Handle));
            return Value.Unknown;
        }

        var chosen = ends[_choices.Choose(ends.Count)];
        // What a handler in its own time has caught, it has dealt with.
        Suffer(call, awaited || chosen.Thrown.InFlight ? chosen.Facts : chosen.Facts & ~ConnectionFacts.Failed, callee);
        _world.Handle = After(chosen, awaited);
        if (!awaited && (chosen.Facts & ConnectionFacts.Returned) != 0)
            Keep(new Value(ValueKind.Handle)); // whoever has the task gets it
        if (place >= 0 && !chosen.Place.Reaches)
        {
            // The callee put something else there, and what became of the connection is not told by that.
            if (chosen.Place.Kind == ValueKind.Unknown)
                Keep(_world[place], callee as IFieldSymbol);
            _world[place] = chosen.Place;
        }

        if (!awaited && !_world.Current.Has(ConnectionFacts.Closed | ConnectionFacts.Transferred))
            _world.Current = _world.Current.With(ConnectionFacts.HandedOver);
        return chosen.Result;
    }

    private void ThrowOutcome(IOperation call, Outcome outcome, ISymbol? callee)
    {
        const ConnectionFacts Told = ConnectionFacts.Failed | ConnectionFacts.ShutdownFailed | ConnectionFacts.Used | ConnectionFacts.Listening | ConnectionFacts.Ended;
        var before = (_world.Current, _world.Trail, _world.Handle);
        // What a callee throws before it has done anything with the connection tells nothing of it: a check of its arguments.
        Suffer(call, (outcome.Facts & Told) == 0 ? outcome.Facts | ConnectionFacts.Doubtful : outcome.Facts, callee);
        _world.Handle = After(outcome, awaited: true);
        var world = _world.Clone();
        world.Thrown = outcome.Thrown;
        world.Thrower = call;
        (_thrown ??= new List<World>()).Add(world);
        (_world.Current, _world.Trail, _world.Handle) = before;
    }

    private void Suffer(IOperation call, ConnectionFacts facts, ISymbol? callee)
    {
        if ((facts & ConnectionFacts.Closed) != 0)
            Close(new Value(ValueKind.Handle), call);
        if ((facts & ConnectionFacts.Lent) != 0 && (facts & ConnectionFacts.Returned) == 0 && !_world.Thrown.InFlight)
            Lend(call);
        else if ((facts & ConnectionFacts.Transferred) != 0)
            Keep(new Value(ValueKind.Handle), callee);
        if ((facts & ConnectionFacts.Ended) != 0 && !_world.Current.Has(ConnectionFacts.Ended))
            _world.Current = _world.Current with { Tcp = _world.Current.Tcp.After(TcpEvent.EndOfStream).Closure() };
        var faults = facts & (ConnectionFacts.Doubtful | ConnectionFacts.Failed | ConnectionFacts.ShutdownFailed);
        _world.Current = Fault(_world.Current, faults).With(facts & Summary.Carried);
    }

    /// <summary>Whether a task that a call returns is awaited, waited for or handed on right here.</summary>
    private static bool IsAwaited(IOperation call)
    {
        for (var parent = call.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IAwaitOperation or IReturnOperation:
                    return true;
                case IConversionOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "AsTask" or "WaitAsync" or "Wait" } or IArgumentOperation:
                    continue;
                case IInvocationOperation { TargetMethod.Name: "GetResult" } or IPropertyReferenceOperation { Property.Name: "Result" }:
                    return true;
                default:
                    return parent is ISimpleAssignmentOperation { Target: not IDiscardOperation } or IFlowCaptureOperation;
            }
        }

        return true;
    }
}
