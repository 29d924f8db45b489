using System.Text;
using TcpLint.Lifecycle;

namespace TcpLint.Tests.Docs;

/// <summary>The transition table as a Mermaid state diagram: every row that changes the state in the normal course of a connection.</summary>
internal static class TcpDiagram
{
    public static string Of(TcpLifecycle lifecycle)
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        var steps = lifecycle.Rows.Where(row => row.From != row.To && row.Event != TcpEvent.Abort && !row.Event.Facts().Fails);
        foreach (var edge in steps.GroupBy(row => (row.From, row.To, row.Sends, row.Origin)).OrderBy(edge => edge.Key.From))
            text.Append($"    {edge.Key.From.WireName()} --> {edge.Key.To.WireName()} : {Label([.. edge])}\n");
        text.Append(Colour("program", "#f8c9c4", lifecycle.WaitsForProgram));
        text.Append(Colour("timer", "#fbe7b2", lifecycle.WaitsForTimer));
        return text.ToString();
    }

    private static string Label(IReadOnlyList<TcpTransition> rows)
    {
        var origin = rows[0].Origin == TcpOrigin.Either ? "" : $" ({rows[0].Origin.ToString().ToLowerInvariant()})";
        var sends = rows[0].Sends is { } segment ? $" / send {segment}" : "";
        return string.Join(" or ", rows.Select(row => row.Event.Facts().Name)) + origin + sends;
    }

    private static string Colour(string name, string colour, TcpStateSet states) =>
        $"    classDef {name} fill:{colour},color:#000\n    class {string.Join(",", states.Select(state => state.WireName()))} {name}\n";
}
