using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TcpLint.Flow;
using TcpLint.Rules;

namespace TcpLint.CodeFixes;

/// <summary>The result of the read that a finding names, and how the code around takes it.</summary>
internal sealed class ReadResult
{
    private ReadResult(ExpressionSyntax value, StatementSyntax statement, string end)
    {
        Value = value;
        Statement = statement;
        End = end;
    }

    /// <summary>The whole expression that yields the result: with its <c>await</c>.</summary>
    public ExpressionSyntax Value { get; }

    public StatementSyntax Statement { get; }

    /// <summary>What the result is at the end of the stream.</summary>
    public string End { get; }

    /// <summary>The loop whose body or condition reads.</summary>
    public StatementSyntax? Loop => Value.AroundInFunction().FirstOrDefault(a => a.IsLoop()) as StatementSyntax;

    /// <summary>Null when the finding does not say how its read ends, or the result is cast to what cannot show it.</summary>
    public static ReadResult? Of(FixSite site)
    {
        if (!site.Finding.Properties.TryGetValue(FindingProperties.End, out var end) || end is null || site.Node.FirstAncestorOrSelf<ExpressionSyntax>() is not { } value)
            return null;
        while (value.Parent is ExpressionSyntax outer && Yields(outer, value))
            value = outer;
        value = Awaited(value) ?? value;
        return value.Parent is CastExpressionSyntax || value.FirstAncestorOrSelf<StatementSyntax>() is not { } statement ? null : new ReadResult(value, statement, end);
    }

    /// <summary>The test for the end of the stream.</summary>
    public string Test(string result) => End switch
    {
        FindingProperties.Completed => result + ".IsCompleted",
        FindingProperties.Empty => result + ".Length == 0",
        "False" => "!" + result,
        _ => result + " == " + End,
    };

    /// <summary>Whether a condition holds where more has come, and nowhere else: the opposite of the test.</summary>
    public bool IsTestForMore(ExpressionSyntax condition, string result)
    {
        var value = End == FindingProperties.Empty ? result + ".Length" : result;
        string[] opposites = End switch
        {
            FindingProperties.Completed => new[] { "!" + value + ".IsCompleted" },
            "False" => new[] { value },
            "null" => new[] { value + "!=null", "null!=" + value, value + "isnotnull" },
            "-1" => new[] { value + "!=-1", value + ">=0", value + ">-1" },
            _ => new[] { value + ">0", value + "!=0", "0<" + value, "0!=" + value, value + ">=1" },
        };
        return opposites.Contains(string.Concat(condition.DescendantTokens().Select(t => t.Text)));
    }

    /// <summary>The only <c>await</c> of a variable that holds the task of the read; null when it is no task, or awaited in several places.</summary>
    private static ExpressionSyntax? Awaited(ExpressionSyntax value)
    {
        if (value.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var task, Parent.Parent.Parent: BlockSyntax block } })
            return null;
        var awaits = block.DescendantNodes().OfType<AwaitExpressionSyntax>().Where(a => Variable(a.Expression) == task).ToList();
        return awaits.Count == 1 ? awaits[0] : null;
    }

    private static string? Variable(ExpressionSyntax awaited) => awaited switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: IdentifierNameSyntax name } } => name.Identifier.ValueText,
        _ => null,
    };

    private static bool Yields(ExpressionSyntax outer, ExpressionSyntax inner) => outer switch
    {
        AwaitExpressionSyntax or ParenthesizedExpressionSyntax => true,
        MemberAccessExpressionSyntax access => access.Expression == inner && access.Name.Identifier.ValueText is "ConfigureAwait" or "GetAwaiter" or "GetResult" or "Result" or "AsTask",
        InvocationExpressionSyntax call => call.Expression == inner && inner is MemberAccessExpressionSyntax,
        _ => false,
    };
}
