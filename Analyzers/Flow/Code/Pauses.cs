using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>Whether code lets time pass: by itself, or in the source methods that it calls.</summary>
internal sealed class Pauses
{
    private const int MaxDepth = 3;

    private readonly FlowContext _context;

    public Pauses(FlowContext context) => _context = context;

    /// <summary>Whether a body, or a function written in it, lets time pass.</summary>
    public bool In(FlowBody body) => In(body, MaxDepth);

    /// <summary>Whether the operation itself, not what stands below it, lets time pass.</summary>
    public bool Is(IOperation operation) => Is(operation, MaxDepth);

    private bool In(FlowBody body, int depth) => body.Operations.Any(o => Is(o, depth)) || body.NestedBodies().Any(b => In(b, depth));

    private bool Is(IOperation operation, int depth)
    {
        if (operation is IInvalidOperation { Syntax: InvocationExpressionSyntax written } broken)
            return Lets(broken, written);
        if (operation is not IInvocationOperation call)
            return false;
        var method = call.TargetMethod.OriginalDefinition;
        if (Summaries.IsSource(method) && method.MethodKind == MethodKind.Ordinary)
            return PauseApi.SaysSo(method.Name) || depth > 0 && _context.Summaries.BodyOf(method) is { } body && In(body, depth - 1);
        return PauseApi.KindOf(Name(method)) switch
        {
            PauseKind.Always => true,
            PauseKind.Timed => call.Arguments.Any(IsTime),
            PauseKind.Awaited => call.Arguments.Any(IsTime) && IsWaitedFor(call),
            _ => PauseApi.SaysSo(method.Name),
        };
    }

    /// <summary>Whether a member of .NET is one that can let time pass.</summary>
    public static bool Lets(IMethodSymbol method) => PauseApi.KindOf(Name(method)) != PauseKind.None;

    /// <summary>A call that does not bind waits if what it names does: for how long is not known.</summary>
    private static bool Lets(IInvalidOperation broken, InvocationExpressionSyntax written) => WrittenCall.Of(broken) is { Method: var method } && Lets(method)
        ? PauseApi.KindOf(Name(method)) != PauseKind.Awaited || IsWaitedFor(broken)
        : BrokenCall.NameOf(written.Expression) is { } name && PauseApi.SaysSo(name);

    private static string Name(IMethodSymbol method) => method.ContainingType.ContainingNamespace.ToDisplayString() + "." + method.ContainingType.Name + "." + method.Name;

    /// <summary>A time that may be more than 0. A token is none.</summary>
    private static bool IsTime(IArgumentOperation argument) =>
        argument.Parameter?.Type is { } type && (type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 || type.Name == "TimeSpan")
        && argument.Value.Integer() != 0 && argument.Value.Plain() is not IFieldReferenceOperation { Field: { Name: "Zero", ContainingType.Name: "TimeSpan" } };

    /// <summary>A task that is dropped delays nobody.</summary>
    private static bool IsWaitedFor(IOperation call)
    {
        for (var parent = call.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IExpressionStatementOperation { Operation: var operation } when operation == call:
                case ISimpleAssignmentOperation { Target: IDiscardOperation }:
                    return false;
                case IAwaitOperation:
                    return true;
            }
        }

        return true;
    }
}
