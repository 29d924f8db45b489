using System.Collections.Generic;
using System.Linq;

namespace TcpLint.Flow;

/// <summary>The loops of a body. What only an exception brings round is no loop.</summary>
internal static class Loops
{
    /// <summary>The nodes that control can pass on the way from a node back to it; none when it is in no loop.</summary>
    /// <param name="node">Where the way starts and ends.</param>
    /// <param name="without">Nodes that the way must not pass: what is left are the loops inside the one around them.</param>
    public static HashSet<FlowNode> Around(FlowNode node, params FlowNode[] without)
    {
        var passed = new HashSet<FlowNode>(without);
        var back = new Dictionary<FlowNode, List<FlowNode>>();
        var forward = Reach(node, passed, n => n.Edges.Where(e => !e.IsExceptional).Select(e => e.To), (from, to) =>
        {
            if (!back.TryGetValue(to, out var list))
                back.Add(to, list = new List<FlowNode>());
            list.Add(from);
        });
        var backward = Reach(node, passed, n => back.TryGetValue(n, out var list) ? list : Enumerable.Empty<FlowNode>(), null);
        forward.IntersectWith(backward);
        return forward;
    }

    /// <summary>The nodes that control can reach from one without passing others, whatever is thrown on the way.</summary>
    public static HashSet<FlowNode> Reachable(FlowNode from, params FlowNode[] without) =>
        Reach(from, new HashSet<FlowNode>(without), n => n.Edges.Select(e => e.To), null);

    private static HashSet<FlowNode> Reach(FlowNode start, HashSet<FlowNode> without, System.Func<FlowNode, IEnumerable<FlowNode>> next, System.Action<FlowNode, FlowNode>? seen)
    {
        var reached = new HashSet<FlowNode>();
        var pending = new Stack<FlowNode>(new[] { start });
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            foreach (var to in next(node))
            {
                if (without.Contains(to))
                    continue;
                seen?.Invoke(node, to);
                if (reached.Add(to))
                    pending.Push(to);
            }
        }

        return reached;
    }
}
