using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <content>Tasks of network operations: waited for, made of a Begin and End pair, handed on by code that adds a timeout or a token.</content>
internal sealed partial class Transfer
{
    /// <summary>A task is waited for, with or without a limit.</summary>
    private Value Wait(IInvocationOperation call, Value task)
    {
        if (task.Kind != ValueKind.PendingCall)
        {
            MayThrow(null, ConnectionFacts.Doubtful);
            return Value.NotNull;
        }

        // Where there is a limit, nothing may have happened yet.
        var before = _world.Handle;
        Complete(task, call, isWrapped: true);
        _world.Handle |= before;
        return call.Type?.SpecialType == SpecialType.System_Boolean ? Value.Unknown : Value.NotNull;
    }

    /// <summary>A task of <c>FromAsync</c>: it ends as the End call does. Null when that is not a call on the connection.</summary>
    private Value? Adapt(IInvocationOperation call)
    {
        if (AsyncPairs.EndOf(call, Context.Types, Body) is not { } end || Eval(end.On) is not { Kind: ValueKind.Handle or ValueKind.Borrower, Generation: 0 })
            return null;
        _world.Current = _world.Current.With(ConnectionFacts.Used);
        MayThrow(null, ConnectionFacts.Doubtful);
        return new Value(ValueKind.PendingCall, Context.Model.PendingCalls.Of(end.Member));
    }

    /// <summary>The task that a call is given and gives back, with a timeout or a token around it; null when it gives back something else, or may swallow what the task throws.</summary>
    private Value? HandedOn(IInvocationOperation call, IMethodSymbol method, ImmutableArray<(IArgumentOperation Argument, Value Value)> arguments)
    {
        var (argument, task) = arguments.FirstOrDefault(a => a.Value.Kind is ValueKind.Pending or ValueKind.PendingCall && a.Argument.Parameter?.RefKind == RefKind.None);
        if (argument is null || call.Type is not { } result || HandlerApi.MaySwallow(method.Name))
            return null;
        var isSame = result.IsTask() && (task.Kind == ValueKind.PendingCall && result is INamedTypeSymbol { Arity: 0 } || SymbolEqualityComparer.Default.Equals(result.Awaited(), argument.Value.Plain().Type.Awaited()));
        if (!isSame && !result.Name.EndsWith("Awaitable", System.StringComparison.Ordinal) || MayCatch(method))
            return null;
        MayThrow(null, ConnectionFacts.Doubtful);
        return task;
    }

    /// <summary>The task of a call on the connection that a call gives back which does not bind.</summary>
    private static Value HandedOn(IInvalidOperation broken, IEnumerable<Value> values) =>
        broken.Syntax is InvocationExpressionSyntax { Expression: var called } && BrokenCall.NameOf(called) is { } name && !HandlerApi.MaySwallow(name)
            ? values.FirstOrDefault(v => v.Kind == ValueKind.PendingCall)
            : Value.Unknown;

    private bool MayCatch(IMethodSymbol method) =>
        (method.ReducedFrom ?? method).OriginalDefinition.DeclaringSyntaxReferences.Any(r => r.GetSyntax(Context.Cancellation).DescendantNodes().Any(n => n is CatchClauseSyntax));
}
