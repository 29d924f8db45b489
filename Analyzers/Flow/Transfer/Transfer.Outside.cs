using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <content>What code outside the socket API does once the stream has ended: source is walked, .NET is known, the rest may act on what it is told.</content>
internal sealed partial class Transfer
{
    private const int MaxCallDepth = 5;

    private Value Outside(IInvocationOperation call, Value receiver, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        var method = call.TargetMethod;
        if (HandlerRoles.Of(method) is HandlerRole.Starts or HandlerRole.Runs or HandlerRole.Continues)
            return Started(arguments, receiver);
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return receiver.Kind == ValueKind.Function && Body.Function(receiver.Number) is { } lambda ? Walk(call, lambda, arguments, sameObject: true) : EndEffects.IsLogging(call.Instance) ? Value.Unknown : Unseen(method, arguments);
        if (method.MethodKind == MethodKind.LocalFunction)
            return Body.Nested(method) is { } local ? Walk(call, local, arguments, sameObject: true) : Unseen(method, arguments);
        if (method.Locations.Any(l => l.IsInSource))
        {
            var target = Context.Summaries.BodyOf(method);
            var value = target is null ? Unseen(method, arguments) : Walk(call, target, arguments, method.IsStatic || call.Instance is IInstanceReferenceOperation);
            if ((method.IsVirtual || method.IsOverride) && !method.ContainingType.IsSealed && !_world.Current.Has(ConnectionFacts.Closed))
                Signal();
            return value;
        }

        return EndEffects.IsFramework(method) ? OfFramework(call, receiver, arguments) : Unseen(method, arguments);
    }

    /// <summary>A delegate, an interface, an abstract method, a library: it could do anything, and if it gets the result, it could test it.</summary>
    private Value Unseen(IMethodSymbol method, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        ForgetWritten(arguments);
        if (EndEffects.IsLogging(method))
            return Value.Unknown;
        return arguments.Any(IsFromEnd) || arguments.Any(a => Context.Types.KindOf(a.Argument.Value.Plain().Type) == ConnectionKind.EventArgs) ? Tell() : Signal();
    }

    /// <summary>A handler runs in its own time: what it does counts as done.</summary>
    private Value Started(ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments, Value receiver)
    {
        foreach (var value in arguments.Select(a => a.Value).Concat(new[] { receiver }))
        {
            if (value.Kind == ValueKind.Function && Body.Function(value.Number) is { } body)
                Walk(null, body, ImmutableArray<(IArgumentOperation, Value)>.Empty, sameObject: true, antecedent: receiver);
        }

        IsStuck = false;
        return Signal();
    }

    private Value OfFramework(IInvocationOperation call, Value receiver, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        var method = call.TargetMethod;
        foreach (var (argument, value) in arguments)
        {
            if (argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out && Places.OfTarget(argument.Value) is >= 0 and var place && !_world[place].Reaches)
                _world[place] = Value.Unknown;
            if (value.Kind == ValueKind.Function && Body.Function(value.Number) is { } body)
                Walk(null, body, ImmutableArray<(IArgumentOperation, Value)>.Empty, sameObject: true);
        }

        IsStuck = false;
        if (EndEffects.EndsProgram(method))
        {
            IsStuck = true;
            return Value.Unknown;
        }

        if (EndEffects.Signals(method))
            Signal();
        var given = call.Instance is null ? arguments : arguments;
        if (given.Any(a => a.Value.Kind == ValueKind.Handle || a.Argument.Value.Plain() is IInstanceReferenceOperation))
            Signal();
        if (EndEffects.OfEmpty(method, receiver, arguments.Select(a => a.Value).ToList()) is { } known)
            return known;
        if (EndEffects.SkipsAtStart(method) && arguments.LastOrDefault() is { Argument: not null, Value: { Kind: ValueKind.Number, Number: 0 } })
            return call.Instance is null ? arguments[0].Value : receiver; // nothing is skipped
        var fromEnd = arguments.Where(IsFromEnd).ToList();
        if (receiver.Kind == ValueKind.Empty || fromEnd.Count > 0)
        {
            if (EndEffects.IsContent(method.ReturnType))
                return Value.Empty;
            if (IsNullable(method.ReturnType))
                return Value.Null;
            if (receiver.Kind == ValueKind.Empty && method.ReturnType.SpecialType is not (SpecialType.System_Void or SpecialType.System_Boolean) || EndEffects.Refuses(method, fromEnd.Select(a => a.Value)))
                return Tell(); // it may throw for nothing
        }

        return Value.Unknown;
    }

    private static bool Counts(IOperation argument) => argument is IIncrementOrDecrementOperation or IBinaryOperation { RightOperand.ConstantValue.HasValue: true };

    /// <summary>Walks a function of the source with the values that it gets.</summary>
    private Value Walk(IInvocationOperation? call, FlowBody body, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments, bool sameObject, Value antecedent = default)
    {
        var question = Question!;
        if (question.Active.Contains(body.Owner, SymbolEqualityComparer.Default))
        {
            // The function that reads is run again.
            question.CameBack |= !_world.Current.Has(ConnectionFacts.Closed | ConnectionFacts.EndTold) && SymbolEqualityComparer.Default.Equals(question.Active.Last(), body.Owner) && question.Site is { IsCallback: false, IsPoll: false } && !arguments.Any(a => Counts(a.Argument.Value.Plain()));
            return Value.Unknown;
        }

        if (question.Active.Count >= MaxCallDepth || question.Budget <= 0)
            return arguments.Any(IsFromEnd) ? Tell() : Signal();
        var start = new World { Current = _world.Current, Handle = _world.Handle, Trail = _world.Trail };
        foreach (var (place, value) in _world.Known())
        {
            if (sameObject && Places.Holder(place) < 0 && Places.Symbol(place) is { } symbol && value.Kind != ValueKind.Function && (Places.IsMember(place) || body.Parent is not null))
                start[body.Places.Of(symbol)] = value;
        }

        foreach (var (argument, value) in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.None or RefKind.In } parameter && body.Method is { } method && parameter.Ordinal < method.Parameters.Length && value.Kind != ValueKind.Function)
                start[body.Places.Of(method.Parameters[parameter.Ordinal])] = value;
        }

        if (antecedent.Kind == ValueKind.PendingSite && body.Method is { Parameters.Length: > 0 } continuation)
            start[body.Places.Of(continuation.Parameters[0])] = antecedent;
        var isTold = question.IsTold;
        question.IsTold |= arguments.Any(IsFromEnd);
        var ends = EndWalk.OfCall(body, start, question);
        question.IsTold = isTold;
        ForgetWritten(arguments);
        return Conclude(call, body, ends, arguments.Any(IsFromEnd));
    }

    private Value Conclude(IInvocationOperation? call, FlowBody body, EndWalk.Ends ends, bool knows)
    {
        var awaited = call is null || body.Method is not { IsAsync: true } || IsAwaited(call);
        if (ends.WasCut)
            return Tell();
        if (ends.Returned.Count == 0)
        {
            if (!awaited)
                return Value.Unknown;
            foreach (var thrown in ends.Thrown)
            {
                var world = _world.Clone();
                world.Current = thrown.Current;
                world.Thrown = thrown.Thrown;
                (_thrown ??= new List<World>()).Add(world);
            }

            IsStuck = true;
            return Value.Unknown;
        }

        var results = ends.Returned.Select(w => (w.Current.Facts, Result: w[body.Result])).Distinct().ToList();
        var facts = results.Aggregate(ConnectionFacts.None, (all, r) => all | r.Facts);
        // A result that depends on what it was told is a test of it.
        if (knows && (results.Select(r => r.Result).Distinct().Count() > 1 || ends.Thrown.Count > 0))
            Tell();
        _world.Current = _world.Current.With(facts & (ConnectionFacts.Closed | ConnectionFacts.EndTold | ConnectionFacts.Signalled));
        if (results.Any(r => (r.Facts & ConnectionFacts.Closed) != 0))
            Step(call ?? (IOperation)body.Graph.Source.OriginalOperation, "closed");
        else if (ends.Returned[0].Current.Tcp != _world.Current.Tcp)
            _world.Current = _world.Current with { Tcp = ends.Returned[0].Current.Tcp };
        var same = results.Select(r => r.Result).Distinct().ToList();
        return same.Count == 1 && same[0].Kind is not (ValueKind.Function or ValueKind.Handle) ? same[0] : Value.Unknown;
    }
}
