using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <content>Delegates that run in their own time: threads, tasks, continuations. They own what they capture, or what they are given.</content>
internal sealed partial class Transfer
{
    /// <summary>A delegate goes to something that runs it in its own time: it owns what it captures, or what it is given as its argument.</summary>
    private Value Start(IOperation call, IReadOnlyList<Value> arguments, Value receiver)
    {
        var result = Value.NotNull;
        MayThrow(null, ConnectionFacts.Doubtful);
        var function = arguments.Concat(new[] { receiver }).FirstOrDefault(v => v.Kind == ValueKind.Function);
        var body = function.Kind == ValueKind.Function ? Body.Function(function.Number) : null;
        foreach (var value in arguments.Where(a => a.CanClose))
        {
            // A continuation gets the task before it first. What a handler takes out of a tuple is not followed.
            if (value.Kind != ValueKind.Element && body?.Method is { Parameters: { Length: > 0 } parameters } && parameters[parameters.Length - 1] is var state)
            {
                Enters(call, body, state);
                Take(call, Body.Summarize(body, state), -1, awaited: false);
            }
            else
            {
                Keep(value);
            }
        }

        if (body is null)
        {
            foreach (var value in arguments)
                Keep(value);
            return result;
        }

        var awaited = IsAwaitedHere(call);
        foreach (var symbol in Body.CapturedBy(body))
        {
            if (_world[Places.Of(symbol)].CanClose)
            {
                Enters(call, body, symbol);
                var returned = Take(call, Body.Summarize(body, symbol), awaited ? Places.Of(symbol) : -1, awaited);
                result = awaited ? returned : result;
            }
            else
            {
                RunGiven(call, body, symbol, awaited);
            }
        }

        foreach (var state in arguments.Where(a => a.Kind == ValueKind.Function && a != function))
            Keep(state);
        EntersWithMember(call, body);
        return result;
    }

    /// <summary>What is run or started runs a delegate that the caller of this body gave, <c>new Thread(() => action())</c>: that has what it captures.</summary>
    private void RunGiven(IOperation call, FlowBody started, ISymbol variable, bool awaited)
    {
        if (_world[Places.Of(variable)] is not { Kind: ValueKind.Function } given || Body.Function(given.Number) is not { } function || CapturedOpen(function) is not { Length: > 0 } captured)
            return;
        if (Context.BoundCalls >= MaxBound || !Body.IsGiven(given.Number))
        {
            Keep(given);
            return;
        }

        Context.BoundCalls++;
        var summary = Summary.Of(started, captured, new[] { (variable, function) });
        Context.BoundCalls--;
        Take(call, summary, -1, awaited);
    }

    /// <summary>The variables that a function captures and that hold the connection.</summary>
    private ISymbol[] CapturedOpen(FlowBody function) => Body.CapturedBy(function).Where(s => _world[Places.Of(s)] is { Kind: ValueKind.Handle, Number: 0 }).ToArray();

    /// <summary>Whether the task of a delegate that was started is awaited on the spot: then it runs while the body waits.</summary>
    private static bool IsAwaitedHere(IOperation call)
    {
        var parent = call.Parent;
        while (parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            parent = parent.Parent;
        return parent is IAwaitOperation && call is IInvocationOperation or IInvalidOperation { Syntax: InvocationExpressionSyntax };
    }

    /// <summary>A continuation gets the task whose result is the connection.</summary>
    private void Continue(IOperation call, Value task, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        var function = arguments.Select(a => a.Value).FirstOrDefault(v => v.Kind == ValueKind.Function);
        if (function.Kind != ValueKind.Function || Body.Function(function.Number) is not { Method: { Parameters.Length: > 0 } method } body)
        {
            Keep(task);
            return;
        }

        Opens(call);
        Enters(call, body, method.Parameters[0]);
        Take(call, Body.Summarize(body, method.Parameters[0]), -1, awaited: false);
    }

    /// <summary>A delegate goes out of sight, and with it the variables that it captures, if it does more than use them.</summary>
    private void GiveCaptured(Value function, ConnectionFacts how)
    {
        if (Body.Function(function.Number) is not { } body)
            return;
        foreach (var symbol in Body.CapturedBy(body))
        {
            var value = _world[Places.Of(symbol)];
            if (value.CanClose)
                GiveAway(_run, _world, value, how);
        }

        GiveGiven(body, how);
    }

    /// <summary>A function captures delegates that the caller of this body gave: they go where it goes.</summary>
    private void GiveGiven(FlowBody function, ConnectionFacts how)
    {
        foreach (var given in Body.CapturedBy(function).Select(s => _world[Places.Of(s)]).Where(v => v.Kind == ValueKind.Function && Body.IsGiven(v.Number)).ToList())
            GiveCaptured(given, how);
    }

    /// <summary>Whether a lambda goes straight to something that runs it in its own time: then it is a handler, and judged as one.</summary>
    public static bool IsStarted(IOperation lambda)
    {
        var parent = lambda.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
            parent = parent.Parent;
        return parent switch
        {
            IInvocationOperation call => HandlerRoles.Of(call.TargetMethod) is HandlerRole.Starts or HandlerRole.Continues or HandlerRole.Runs,
            IObjectCreationOperation { Constructor: { } constructor } => HandlerRoles.Of(constructor) is HandlerRole.Starts,
            IInvalidOperation broken => WrittenCall.Of(broken) is { Method: var method } && HandlerRoles.Of(method) == HandlerRole.Starts,
            _ => false,
        };
    }
}
