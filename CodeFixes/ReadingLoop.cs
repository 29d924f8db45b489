using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TcpLint.Flow;

namespace TcpLint.CodeFixes;

/// <summary>What a loop reads for: all that comes, or something that it needs and without which what follows makes no sense.</summary>
internal static class ReadingLoop
{
    /// <summary>Whether an end of the stream in the loop is an error: it reads until it has an amount, or until what it has put together is complete.</summary>
    public static bool Needs(FixSite site, ReadResult read, StatementSyntax loop) => IsFilling(site, read, loop) || IsSearching(site, read, loop);

    public static StatementSyntax? Body(StatementSyntax? loop) => loop switch
    {
        WhileStatementSyntax each => each.Statement,
        DoStatementSyntax each => each.Statement,
        ForStatementSyntax each => each.Statement,
        CommonForEachStatementSyntax each => each.Statement,
        _ => null,
    };

    /// <summary>The variable that a piece of code gives a value, or adds to.</summary>
    public static string? Written(SyntaxNode code) => code switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name, Name.Identifier.ValueText: "Add" or "AddRange" or "Append" or "Write" } } => name.Identifier.ValueText,
        _ => null,
    };

    private static ExpressionSyntax? Condition(StatementSyntax loop) => loop switch
    {
        WhileStatementSyntax each => each.Condition,
        DoStatementSyntax each => each.Condition,
        ForStatementSyntax each => each.Condition,
        _ => null,
    };

    /// <summary>Whether the loop reads until it has as much as it needs: then less is an error.</summary>
    private static bool IsFilling(FixSite site, ReadResult read, StatementSyntax loop) =>
        Condition(loop) is { } condition and not LiteralExpressionSyntax && condition.DescendantNodesAndSelf().Any(n => IsOfAmount(site, n)) && !condition.Span.Contains(read.Value.Span);

    /// <summary>A comparison of numbers, or the question whether there is room left.</summary>
    private static bool IsOfAmount(FixSite site, SyntaxNode condition) => condition is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsEmpty" }
        || condition is BinaryExpressionSyntax { Left: var left }
            && condition.Kind() is SyntaxKind.LessThanExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanOrEqualExpression
            && site.Model.GetTypeInfo(left, site.Cancellation).Type is not { SpecialType: SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Boolean or SpecialType.System_Object };

    /// <summary>
    /// Whether the loop is left where what it has put together is complete, and the code behind it takes that for granted: a header that ends before its end is no header.
    /// </summary>
    private static bool IsSearching(FixSite site, ReadResult read, StatementSyntax loop)
    {
        if (loop.Parent is not BlockSyntax { Statements: var all })
            return false;
        var isEndless = loop.IsEndless();
        if (isEndless ? !loop.OwnNodes().OfType<BreakStatementSyntax>().Any(b => b.Ancestors().First(a => a is SwitchStatementSyntax || Body(a as StatementSyntax) is not null) == loop) : Condition(loop) is null)
            return false;
        var wanted = Names(all.Skip(all.IndexOf(loop) + 1).SelectMany(s => s.DescendantNodes()));
        if (!isEndless)
            wanted.IntersectWith(Names(Condition(loop)!.DescendantNodesAndSelf().Where(n => site.Model.GetTypeInfo(n, site.Cancellation).Type is { SpecialType: not SpecialType.System_Boolean })));
        var inside = new HashSet<string>(loop.DescendantNodes().OfType<VariableDeclaratorSyntax>().Select(d => d.Identifier.ValueText));
        return loop.OwnNodes().Select(Written).Concat(Buffers(site, read)).Any(name => name is not null && wanted.Contains(name) && !inside.Contains(name));
    }

    /// <summary>What the read itself puts bytes into.</summary>
    private static IEnumerable<string?> Buffers(FixSite site, ReadResult read) => read.Value.DescendantNodesAndSelf().OfType<ArgumentSyntax>().Select(a => a.Expression).OfType<IdentifierNameSyntax>()
        .Where(n => site.Model.GetTypeInfo(n, site.Cancellation).Type is IArrayTypeSymbol).Select(n => n.Identifier.ValueText);

    private static HashSet<string> Names(IEnumerable<SyntaxNode> code) => new(code.OfType<IdentifierNameSyntax>().Select(n => n.Identifier.ValueText));
}
