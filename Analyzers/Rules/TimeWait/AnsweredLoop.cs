using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.TimeWait;

/// <summary>A loop that asks until the peer says what it wants to hear: it ends with success, and does not open connections for ever.</summary>
internal sealed class AnsweredLoop
{
    private readonly SocketTypes _types;
    private readonly HashSet<ISymbol> _heard = new(SymbolEqualityComparer.Default);
    private readonly HashSet<CaptureId> _captured = new();

    private AnsweredLoop(SocketTypes types) => _types = types;

    /// <summary>Whether a loop is left where what was read in the turn is found to be what was hoped for. That there is an end of the stream is no answer.</summary>
    /// <param name="body">Of the loop.</param>
    /// <param name="openings">The nodes that open a connection in each turn.</param>
    public static bool Around(FlowBody body, IEnumerable<FlowNode> openings)
    {
        var nodes = new HashSet<FlowNode>(openings.SelectMany(n => Loops.Around(n)));
        var exits = nodes.SelectMany(n => n.Edges.Where(e => e.Kind is FlowEdgeKind.WhenTrue or FlowEdgeKind.WhenFalse && !nodes.Contains(e.To) && !Throws(e.To)).Select(e => (Condition: n.Block?.BranchValue, e.Kind))).ToList();
        if (exits.Count == 0)
            return false;
        var loop = new AnsweredLoop(body.Context.Types);
        var operations = nodes.Where(n => n.Block is not null).SelectMany(n => n.Block!.Operations).SelectMany(o => o.WithDescendants()).ToList();
        int known;
        do
        {
            known = loop._heard.Count + loop._captured.Count;
            operations.ForEach(loop.Hear);
        }
        while (loop._heard.Count + loop._captured.Count > known);
        return exits.Any(e => e.Condition is not null && loop.IsAnswer(e.Condition, e.Kind == FlowEdgeKind.WhenTrue));
    }

    private static bool Throws(FlowNode node) => node.Block?.FallThroughSuccessor?.Semantics is ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow;

    private void Hear(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation call when IsRead(call):
                _heard.UnionWith(call.Arguments.SelectMany(a => a.Value.WithDescendants()).Where(o => o.Type is { } type && EndEffects.IsContent(type)).Select(PossibleValues.Variable).Where(v => v is not null)!);
                break;
            case IAssignmentOperation assignment when PossibleValues.Variable(assignment.Target) is { } target && IsHeard(assignment.Value):
                _heard.Add(target);
                break;
            case IFlowCaptureOperation capture when IsHeard(capture.Value):
                _captured.Add(capture.Id);
                break;
        }
    }

    private bool IsRead(IInvocationOperation call) => _types.Find(call.TargetMethod) is { Call: SocketCall.Receive or SocketCall.ReceiveToEnd };

    private bool IsHeard(IOperation value) => value.WithDescendants().Any(o =>
        o is IInvocationOperation call && IsRead(call) || o is IFlowCaptureReferenceOperation reference && _captured.Contains(reference.Id) || PossibleValues.Variable(o) is { } variable && _heard.Contains(variable));

    /// <summary>Whether what was read is found equal to something, or good by a method that is asked: not that it is missing, or other than it should be.</summary>
    private bool IsAnswer(IOperation condition, bool holds)
    {
        while (condition.Plain() is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not)
        {
            condition = not.Operand;
            holds = !holds;
        }

        return IsHeard(condition) && condition.Plain() switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
                holds == (comparison.OperatorKind == BinaryOperatorKind.Equals) && !IsNothing(comparison.LeftOperand) && !IsNothing(comparison.RightOperand),
            IIsPatternOperation { Pattern: IConstantPatternOperation { Value: var value } } => holds && !IsNothing(value),
            IInvocationOperation { TargetMethod.Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" } => false,
            IInvocationOperation or IAwaitOperation or ILocalReferenceOperation => holds,
            _ => false,
        };
    }

    private static bool IsNothing(IOperation value) => value.IsNull() || value.Integer() is 0 or -1;
}
