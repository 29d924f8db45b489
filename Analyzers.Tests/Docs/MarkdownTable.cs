using System.Text;

namespace TcpLint.Tests.Docs;

/// <summary>A table of a generated document.</summary>
internal static class MarkdownTable
{
    public static string Of(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows)
    {
        var text = new StringBuilder().Append(Line(columns)).Append(Line([.. columns.Select(_ => "---")]));
        foreach (var row in rows)
            text.Append(Line(row));
        return text.ToString();
    }

    private static string Line(IEnumerable<string?> cells) => "| " + string.Join(" | ", cells.Select(cell => cell?.Replace("|", "\\|"))) + " |\n";
}
