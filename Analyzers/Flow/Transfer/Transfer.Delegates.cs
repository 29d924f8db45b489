using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <content>Delegates that a callee runs: a helper of the source with its own try around it, <c>Parallel.Invoke</c>, the callback of a <c>Begin…</c> call.</content>
internal sealed partial class Transfer
{
    private const int MaxBound = 3;

    /// <summary>
    /// A method of the source gets a delegate that is seen: what it does is what the delegate does, where and as often as the method runs it.
    /// Null where the method is not seen, or nothing of this concerns the connection.
    /// </summary>
    private Value? CallWithDelegates(IInvocationOperation call, IMethodSymbol method, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        var functions = arguments.Where(a => a.Value.Kind == ValueKind.Function && Body.Function(a.Value.Number) is not null).ToList();
        if (functions.Count == 0 || Question is not null || Context.BoundCalls >= MaxBound || Context.Summaries.TargetOf(method) is not { } target || Context.Summaries.BodyOf(target) is not { } callee)
            return null;
        var given = arguments.Where(a => a.Value is { Kind: ValueKind.Handle, Number: 0 } && a.Argument.Parameter is { RefKind: RefKind.None, IsParams: false }).ToList();
        var captured = functions.SelectMany(f => Body.CapturedBy(Body.Function(f.Value.Number)!)).Where(s => _world[Places.Of(s)] is { Kind: ValueKind.Handle, Number: 0 }).Distinct(SymbolEqualityComparer.Default).ToList();
        if (given.Count == 0 && captured.Count == 0)
            return null;
        var inputs = given.Select(a => (ISymbol)Definition(target, a.Argument.Parameter!)).Concat(captured!).ToArray();
        var bound = functions.Select(f => ((ISymbol)Definition(target, f.Argument.Parameter!), Body.Function(f.Value.Number)!)).ToList();
        Context.BoundCalls++;
        var summary = Summary.Of(callee, inputs!, bound);
        Context.BoundCalls--;
        foreach (var (_, value) in arguments.Where(a => a.Value.CanClose && a.Value.Kind != ValueKind.Handle))
            Keep(value);
        return Take(call, summary, -1, !target.IsAsync || IsAwaited(call), target);
    }

    /// <summary>Something runs delegates before it returns.</summary>
    private Value Runs(IInvocationOperation call)
    {
        foreach (var value in call.Arguments.SelectMany(a => Elements(a.Value)))
        {
            if (value.Kind != ValueKind.Function || Body.Function(value.Number) is not { } body)
            {
                Keep(value);
                continue;
            }

            foreach (var symbol in Body.CapturedBy(body).Where(s => _world[Places.Of(s)] is { Kind: ValueKind.Handle, Number: 0 }))
                Take(call, Body.Summarize(body, symbol), Places.Of(symbol), awaited: true);
            foreach (var symbol in Body.CapturedBy(body))
                RunGiven(call, body, symbol, awaited: true);
        }

        MayThrow(null, ConnectionFacts.Doubtful);
        return Value.Unknown;
    }

    /// <summary>The values of a parameter array, or the one value that an argument has.</summary>
    private IEnumerable<Value> Elements(IOperation argument) =>
        argument is IArrayCreationOperation { Initializer: { } initializer } ? initializer.ElementValues.Select(Eval).ToList() : new[] { Eval(argument) };

    /// <summary>An argument of what only looks at it, alone or in a parameter array.</summary>
    private Value Glance(IOperation argument)
    {
        switch (argument)
        {
            case IArrayCreationOperation { Initializer: { } elements }:
                foreach (var element in elements.ElementValues)
                    Glance(element);
                return Value.NotNull;
            case IConversionOperation { OperatorMethod: null } conversion:
                return Glance(conversion.Operand);
            default:
                return Eval(argument);
        }
    }

    /// <summary>Whether a lambda is the callback of a <c>Begin…</c> call: then it is a handler, and judged as one.</summary>
    public static bool IsCallback(IOperation lambda, FlowContext context)
    {
        var parent = lambda.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation)
            parent = parent.Parent;
        return parent is IArgumentOperation { Parent: IInvocationOperation call } && context.Types.Find(call.TargetMethod) is { Form: CallForm.Begin }
            || parent is IInvalidOperation broken && BrokenCall.Of(broken, context.Types) is { Member.Form: CallForm.Begin };
    }

    private static IReadOnlyList<Value> Values(ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments) => arguments.Select(a => a.Value).ToList();

    /// <summary>Whether a lambda goes to a method of the source that is followed with it.</summary>
    public static bool IsFollowed(IOperation lambda, FlowContext context)
    {
        var parent = lambda.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation)
            parent = parent.Parent;
        return parent is IArgumentOperation { Parent: IInvocationOperation call } && context.Types.Find(call.TargetMethod) is null
            && context.Summaries.TargetOf(call.TargetMethod) is { } target && context.Summaries.BodyOf(target) is not null;
    }

    /// <summary>Whether a callback does no more with what it captures than use it: then whoever began the operation still answers for it.</summary>
    private bool OnlyUses(Value callback) =>
        Body.Function(callback.Number) is { } body && Body.CapturedBy(body).Where(s => _world[Places.Of(s)].CanClose).All(s => Body.Summarize(body, s).OnlyBorrows);

    /// <summary>The callback of a <c>Begin…</c> call captures the connection and owns it from now on. False where it captures none, or more than one, or the body goes on with it.</summary>
    private bool HandsByCapture(IOperation call, SocketMember member, Value callback)
    {
        if (member.Form != CallForm.Begin || Question is not null || Body.Function(callback.Number) is not { } body)
            return false;
        var captured = Body.CapturedBy(body).Where(s => _world[Places.Of(s)].CanClose).ToList();
        if (captured.Count != 1 || _world[Places.Of(captured[0])] is not { Kind: ValueKind.Handle, Number: 0, Generation: 0 })
            return false;
        if (Body.Operations.Any(o => o.Syntax.SpanStart > call.Syntax.Span.End && o is ILocalReferenceOperation { Local: var local } && SymbolEqualityComparer.Default.Equals(local, captured[0])))
            return false;
        Take(call, Body.Summarize(body, captured[0]), -1, awaited: false);
        return true;
    }

    /// <summary>A Begin… call gets the connection as its state: its callback finds it in <c>AsyncState</c> and owns it. False where the callback is not seen.</summary>
    private bool HandsToCallback(IOperation call, SocketMember member, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        if (member.Form != CallForm.Begin || Question is not null || !arguments.Any(a => a is { Argument.Parameter.Name: "state", Value: { Kind: ValueKind.Handle, Number: 0 } }))
            return false;
        var callback = arguments.FirstOrDefault(a => a.Value.Kind == ValueKind.Function).Value;
        if (callback.Kind != ValueKind.Function || Body.Function(callback.Number) is not { Method: { Parameters.Length: 1 } method } body || Body.CapturedBy(body).Any(s => _world[Places.Of(s)].Reaches))
            return false;
        if (body.Operations.OfType<IPropertyReferenceOperation>().FirstOrDefault(p => p.Property.Name == "AsyncState" && p.Instance?.Plain() is IParameterReferenceOperation) is not { } state)
            return false;
        // What a member holds stays there, too.
        var held = Places.Of(arguments.First(a => a.Argument.Parameter!.Name == "state").Argument.Value.Plain());
        Take(call, Context.Summaries.OfState(body, method, state.Property), -1, awaited: false, held >= 0 && _run.IsOwnField(held) ? Places.Symbol(held) : null);
        return true;
    }
}
