using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TcpLint.Flow;

/// <summary>Where control comes only after something has failed: into a handler, or behind a test that found an error.</summary>
internal sealed class ErrorPaths
{
    /// <summary>The types whose values say what went wrong, each with the value that says "nothing".</summary>
    private static readonly Dictionary<string, long> Codes = new() { ["SocketError"] = 0 };

    private static readonly HashSet<string> Flags = ["IsFaulted", "IsCanceled"];

    private readonly HashSet<IOperation> _clean = new();

    private ErrorPaths(FlowBody body)
    {
        var seen = new HashSet<FlowNode> { body.Graph.Entry };
        var pending = new Stack<FlowNode>(seen);
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            if (node.Block is not { } block)
                continue;
            _clean.UnionWith(block.Operations.SelectMany(o => o.WithDescendants()));
            if (block.BranchValue is { } value)
                _clean.UnionWith(value.WithDescendants());
            foreach (var edge in node.Edges.Where(e => !e.IsExceptional && !FindsError(block.BranchValue, e.Kind)))
            {
                if (seen.Add(edge.To))
                    pending.Push(edge.To);
            }
        }
    }

    public static ErrorPaths Of(FlowBody body) => new(body);

    /// <summary>Whether every path to the operation has met an error.</summary>
    public bool LeadTo(IOperation operation) => !_clean.Contains(operation);

    /// <summary>Whether a condition, when it is left along such an edge, has found an error.</summary>
    public static bool FindsError(IOperation? condition, FlowEdgeKind edge)
    {
        if (edge is not (FlowEdgeKind.WhenTrue or FlowEdgeKind.WhenFalse))
            return false;
        var holds = edge == FlowEdgeKind.WhenTrue;
        while (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not)
        {
            condition = not.Operand;
            holds = !holds;
        }

        return condition switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
                IsError(comparison.LeftOperand, comparison.RightOperand, holds == (comparison.OperatorKind == BinaryOperatorKind.Equals))
                || IsError(comparison.RightOperand, comparison.LeftOperand, holds == (comparison.OperatorKind == BinaryOperatorKind.Equals)),
            IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation constant } } test => IsError(test.Value, constant.Value, !holds),
            IIsPatternOperation { Pattern: IConstantPatternOperation constant } test => IsError(test.Value, constant.Value, holds),
            IIsPatternOperation { Pattern: IRecursivePatternOperation or IDeclarationPatternOperation or ITypePatternOperation } test => holds && IsException(test.Value.Plain().Type),
            IIsNullOperation test => !holds && IsException(test.Operand.Plain().Type),
            IPropertyReferenceOperation { Property.Name: var name } => holds && Flags.Contains(name),
            _ => false,
        };
    }

    private static bool IsError(IOperation value, IOperation other, bool same)
    {
        var type = value.Plain().Type;
        if (other.Plain().ConstantValue is not { HasValue: true, Value: var constant })
            return false;
        if (constant is null)
            return !same && IsException(type);
        return type is not null && Codes.TryGetValue(type.Name, out var none) && other.Integer() is { } code && same != (code == none);
    }

    private static bool IsException(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
                return true;
        }

        return false;
    }
}
