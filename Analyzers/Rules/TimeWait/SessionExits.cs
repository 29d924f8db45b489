using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.TimeWait;

/// <summary>
/// The branches on which a session ends for a reason: an error, a word of the peer, a flag, a limit. What is left is code that closes whenever it has
/// done its work.
/// </summary>
internal sealed class SessionExits
{
    /// <summary>What a peer says that wants the connection to end.</summary>
    private static readonly string[] s_farewells = ["quit", "exit", "bye", "close", "end", "stop", "logout", "logoff", "disconnect", "shutdown", "abort", "terminate"];

    private readonly FlowBody _body;
    private readonly List<(HashSet<FlowNode> Nodes, bool Reads, bool Writes)> _sessions = new();

    /// <param name="notes">What the body does with the connection.</param>
    /// <param name="opening">Where the connection begins: a way through there is another connection's.</param>
    public SessionExits(FlowNotes notes, IReadOnlyCollection<FlowNode> opening)
    {
        _body = notes.Run.Body;
        var traffic = notes.Calls.Where(c => c.Member.Call is SocketCall.Receive or SocketCall.ReceiveToEnd or SocketCall.Send or SocketCall.Flush).Select(c => (c.Operation, Reads: c.Member.Call is SocketCall.Receive or SocketCall.ReceiveToEnd, Writes: c.Member.Call is SocketCall.Send))
            .Concat(notes.HandOvers.Select(h => (Operation: h.Call, Reads: true, Writes: true)))
            .SelectMany(t => _body.Graph.NodesOf(t.Operation).Select(n => (Node: n, t.Reads, t.Writes))).ToList();
        foreach (var (node, _, _) in traffic)
        {
            if (_sessions.Any(s => s.Nodes.Contains(node)) || Loops.Around(node, opening.ToArray()) is not { Count: > 0 } loop)
                continue;
            _sessions.Add((loop, traffic.Any(t => t.Reads && loop.Contains(t.Node)), traffic.Any(t => t.Writes && loop.Contains(t.Node))));
        }
    }

    public bool IsExcused(FlowNode from, FlowEdge edge)
    {
        if (edge.Kind is not (FlowEdgeKind.WhenTrue or FlowEdgeKind.WhenFalse) || from.Block?.BranchValue is not { } condition)
            return false;
        if (ErrorPaths.FindsError(condition, edge.Kind) || IsFarewell(condition, edge.Kind == FlowEdgeKind.WhenTrue))
            return true;
        var session = _sessions.FirstOrDefault(s => s.Nodes.Contains(from));
        return session.Nodes is not null && !session.Nodes.Contains(edge.To) && !(session.Reads ? !session.Writes && EndsRequest(condition) : EndsAnswer(condition));
    }

    /// <summary>Whether the condition, when it comes out like that, has found what a peer says to end the connection.</summary>
    private static bool IsFarewell(IOperation condition, bool holds)
    {
        condition = Positive(condition, ref holds);
        if (condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } or IIsPatternOperation { Pattern: INegatedPatternOperation })
            holds = !holds;
        return holds && condition.WithDescendants().Any(o => o switch
        {
            IFieldReferenceOperation { Field: var field } when field.IsConst || field.IsReadOnly => s_farewells.Any(w => field.Name.ToLowerInvariant().Contains(w)),
            { ConstantValue: { HasValue: true, Value: string text } } => s_farewells.Any(w => text.ToLowerInvariant().Contains(w)),
            _ => false,
        });
    }

    /// <summary>Whether a loop that reads is left because all of a request is there.</summary>
    private bool EndsRequest(IOperation condition)
    {
        var holds = true;
        condition = Positive(Captured(condition), ref holds);
        return condition switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison => IsEnd(comparison.LeftOperand) || IsEnd(comparison.RightOperand),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual } => true,
            IIsNullOperation => true,
            IIsPatternOperation { Pattern: var pattern } => IsEnd(pattern),
            IInvocationOperation { TargetMethod.Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" } => true,
            IInvocationOperation { TargetMethod.Name: "EndsWith" or "Contains" or "StartsWith" or "Equals" } call => call.Arguments.Any(a => IsEnd(a.Value)),
            IPropertyReferenceOperation { Property.Name: "DataAvailable" or "EndOfStream" or "IsEmpty" } => true,
            _ => false,
        };
    }

    /// <summary>Whether a loop that only writes is left because there is nothing more to write.</summary>
    private bool EndsAnswer(IOperation condition)
    {
        var holds = true;
        return Positive(Captured(condition), ref holds) is IInvocationOperation { TargetMethod.Name: "MoveNext" or "MoveNextAsync" or "TryDequeue" }
            or IBinaryOperation { OperatorKind: not (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.And or BinaryOperatorKind.Or) } or IAwaitOperation or IIsNullOperation;
    }

    /// <summary>Nothing, or what stands at the end of a line.</summary>
    private static bool IsEnd(IOperation value) => value.Plain() is { ConstantValue: { HasValue: true, Value: var constant } } && constant switch
    {
        null => true,
        string text => string.IsNullOrWhiteSpace(text) || text.Contains("EOF"),
        char c => char.IsWhiteSpace(c) || c == '\0',
        int n => n is 0 or -1 or '\n' or '\r',
        byte b => b is 0 or (byte)'\n' or (byte)'\r',
        _ => false,
    };

    private static bool IsEnd(IPatternOperation pattern) => pattern switch
    {
        INegatedPatternOperation negated => IsEnd(negated.Pattern),
        IConstantPatternOperation constant => IsEnd(constant.Value),
        IRelationalPatternOperation or IDeclarationPatternOperation or ITypePatternOperation => true,
        IRecursivePatternOperation recursive => recursive.PropertySubpatterns.All(p => p.Member is IPropertyReferenceOperation { Property.Name: "Length" or "Count" }),
        _ => false,
    };

    private static IOperation Positive(IOperation condition, ref bool holds)
    {
        while (condition.Plain() is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not)
        {
            condition = not.Operand;
            holds = !holds;
        }

        return condition.Plain();
    }

    private IOperation Captured(IOperation condition) => condition.Plain() is IFlowCaptureReferenceOperation reference
        && _body.Operations.OfType<IFlowCaptureOperation>().FirstOrDefault(c => c.Id.Equals(reference.Id)) is { Value: var value } ? value : condition;
}
