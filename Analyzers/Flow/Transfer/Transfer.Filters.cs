using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TcpLint.Flow;

/// <content>Exceptions that a handler asks about, in its filter or inside.</content>
internal sealed partial class Transfer
{
    /// <summary>The exception that a handler has caught.</summary>
    private Value Caught() => new(ValueKind.Caught, _world.Thrown.InFlight ? Context.Exceptions.Number(_world.Thrown.Type) : 0);

    /// <summary>Whether what was caught is of a type; null when that is open.</summary>
    private bool? IsCaught(Value caught, ITypeSymbol asked) => Context.Exceptions[caught.Number] switch
    {
        null => null,
        var type when type.Is(asked) => true,
        var type => asked.Is(type) ? null : false,
    };

    /// <summary>
    /// Which way a filter goes that leaves the decision to a method, <c>when (!e.IsFatal())</c>: it takes what the network throws. Null for any other condition,
    /// and for a method that only writes down what was thrown, or asks for the code of the error.
    /// </summary>
    private bool? LeftToOthers(IOperation condition)
    {
        if (_node.Edges.FirstOrDefault(e => e is { IsExceptional: true, Kind: FlowEdgeKind.WhenTrue or FlowEdgeKind.WhenFalse }) is not { } refused || !IsInFilter(_node.Block!.EnclosingRegion))
            return null;
        return Asked(condition) is { } call && call.Descendants().Any(IsCaught) && !(call is IInvocationOperation { TargetMethod: var method } && MayRefuse(method)) ? refused.Kind == FlowEdgeKind.WhenFalse : null;
    }

    private static bool IsInFilter(ControlFlowRegion? region)
    {
        while (region is not null && region.Kind != ControlFlowRegionKind.Filter)
            region = region.EnclosingRegion;
        return region is not null;
    }

    private static IOperation? Asked(IOperation condition) => condition.Plain() switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand } => Asked(operand),
        IInvocationOperation or IInvalidOperation => condition.Plain(),
        _ => null,
    };

    /// <summary>The exception itself, not something that is read from it.</summary>
    private bool IsCaught(IOperation operation) =>
        operation is ILocalReferenceOperation && _world[Places.Of(operation)].Kind == ValueKind.Caught && operation.Syntax.Parent is not MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax };

    private bool MayRefuse(IMethodSymbol method) => (method.ReducedFrom ?? method).OriginalDefinition.DeclaringSyntaxReferences.Any(d =>
    {
        var code = d.GetSyntax(Context.Cancellation);
        var results = code.DescendantNodes().Select(n => (n as ReturnStatementSyntax)?.Expression ?? (n as ArrowExpressionClauseSyntax)?.Expression).OfType<ExpressionSyntax>().ToList();
        return results.Count > 0 && results.All(r => r.IsKind(SyntaxKind.FalseLiteralExpression)) || code.DescendantTokens().Any(t => NetworkExceptions.IsErrorCode(t.ValueText));
    });
}
