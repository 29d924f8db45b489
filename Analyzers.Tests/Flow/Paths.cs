using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;

namespace TcpLint.Tests.Flow;

/// <summary>
/// Flows the marks that each path has passed, in the order in which it passed each for the first time, so that loops end. A mark is a call on
/// <c>Marks</c> or of <c>Dispose</c>, <c>DisposeAsync</c> and <c>Monitor.Exit</c>. A mark in lower case may throw: it then leaves with <c>a!</c>. Nothing is null.
/// </summary>
internal sealed class Paths : IFlowDomain<ImmutableSortedSet<string>>
{
    public static ImmutableSortedSet<string> None { get; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    public static ImmutableSortedSet<string> Start { get; } = None.Add("");

    public static string Pass(string path, string mark) =>
        path.Split(' ').Contains(mark) ? path : path.Length == 0 ? mark : path + " " + mark;

    public ImmutableSortedSet<string> Join(ImmutableSortedSet<string> old, ImmutableSortedSet<string> added)
    {
        var joined = old.Union(added);
        return joined.Count == old.Count ? old : joined;
    }

    public void Apply(FlowNode node, ImmutableSortedSet<string> input, ImmutableSortedSet<string>?[] output)
    {
        var after = input;
        var thrown = None;
        foreach (var mark in node.Block!.Operations.Append(node.Block.BranchValue).SelectMany(InOrder).Select(MarkOf).OfType<string>())
        {
            if (char.IsLower(mark[0]))
                thrown = thrown.Union(after.Select(path => Pass(path, mark + "!")));
            after = None.Union(after.Select(path => Pass(path, mark)));
        }

        for (var i = 0; i < output.Length; i++)
        {
            output[i] = node.Edges[i].Kind switch
            {
                FlowEdgeKind.Throws => thrown.IsEmpty ? null : thrown,
                FlowEdgeKind.WhenTrue when node.Block.BranchValue is IIsNullOperation => null,
                _ => after,
            };
        }
    }

    /// <summary>The operations as they are run: operands first.</summary>
    private static IEnumerable<IOperation> InOrder(IOperation? operation) =>
        operation is null ? [] : operation.ChildOperations.SelectMany(InOrder).Append(operation);

    private static string? MarkOf(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { ContainingType.Name: "Marks", Name.Length: 1 } mark } => mark.Name,
        IInvocationOperation { TargetMethod: { Name: "Dispose" or "DisposeAsync" } } => "Dispose",
        IInvocationOperation { TargetMethod: { Name: "Exit", ContainingType.Name: "Monitor" } } => "Exit",
        _ => null,
    };
}
