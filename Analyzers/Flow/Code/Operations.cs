using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TcpLint.Flow;

/// <summary>Small questions about Roslyn's operations.</summary>
internal static class Operations
{
    /// <summary>The operation below conversions that keep the object.</summary>
    public static IOperation Plain(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The operator of <c>x += y</c>; where an operand has an error in it, by what is written.</summary>
    public static BinaryOperatorKind Operator(this ICompoundAssignmentOperation compound) => (compound.OperatorKind, (SyntaxKind)compound.Syntax.RawKind) switch
    {
        (BinaryOperatorKind.None, SyntaxKind.AddAssignmentExpression) => BinaryOperatorKind.Add,
        (BinaryOperatorKind.None, SyntaxKind.SubtractAssignmentExpression) => BinaryOperatorKind.Subtract,
        var (kind, _) => kind,
    };

    /// <summary>Every operation of a graph, in block order, a parent before its children.</summary>
    public static IEnumerable<IOperation> AllOperations(this ControlFlowGraph graph) =>
        graph.Blocks.SelectMany(b => b.BranchValue is null ? b.Operations : b.Operations.Append(b.BranchValue)).SelectMany(o => o.WithDescendants());

    public static IEnumerable<IOperation> WithDescendants(this IOperation operation)
    {
        var pending = new Stack<IOperation>();
        pending.Push(operation);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            yield return next;
            foreach (var child in next.ChildOperations.Reverse())
                pending.Push(child);
        }
    }

    /// <summary>The argument for the parameter of that name.</summary>
    public static IOperation? Argument(this IEnumerable<IArgumentOperation> arguments, string parameter) =>
        arguments.FirstOrDefault(a => a.Parameter?.Name == parameter)?.Value;

    /// <summary>The constant behind an operation; null when there is none or it is null.</summary>
    public static object? Constant(this IOperation? operation) =>
        operation?.Plain().ConstantValue is { HasValue: true, Value: { } value } ? value : operation?.ConstantValue is { HasValue: true, Value: { } own } ? own : null;

    /// <summary>Whether an expression is the constant null.</summary>
    public static bool IsNull(this IOperation operation) => operation.Plain().ConstantValue is { HasValue: true, Value: null };

    /// <summary>The constant as a number: integers and enum members.</summary>
    public static long? Integer(this IOperation? operation) => operation.Constant() switch
    {
        int i => i,
        byte b => b,
        sbyte b => b,
        short s => s,
        ushort s => s,
        uint i => i,
        long l => l,
        _ => null,
    };

    /// <summary>Whether <paramref name="type"/> is <paramref name="ancestor"/> or derives from it.</summary>
    public static bool Is(this ITypeSymbol? type, ITypeSymbol? ancestor)
    {
        if (ancestor is null)
            return false;
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, ancestor))
                return true;
        }

        return false;
    }

    /// <summary>The <c>T</c> of a <c>Task&lt;T&gt;</c> or <c>ValueTask&lt;T&gt;</c>; any other type itself.</summary>
    public static ITypeSymbol? Awaited(this ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1, ContainingNamespace: { Name: "Tasks", ContainingNamespace.Name: "Threading" } } task ? task.TypeArguments[0] : type;

    /// <summary>Whether the type is a task, with or without a result.</summary>
    public static bool IsTask(this ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace.Name: "Threading" } };
}
