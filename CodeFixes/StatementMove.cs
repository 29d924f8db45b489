using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Flow;

namespace TcpLint.CodeFixes;

/// <summary>Moves or repeats a statement in front of another one that runs before it, with the comments that stand at it.</summary>
internal static class StatementMove
{
    /// <summary>The changes that move it; null where something that it needs comes later, or a condition in between decides whether it runs.</summary>
    public static IReadOnlyList<TextChange>? InFrontOf(StatementSyntax target, StatementSyntax statement, FixSite site)
    {
        if (target.SpanStart >= statement.SpanStart || !IsOnTheWay(statement, target) || DependsOnWhatComesBetween(statement, target, site))
            return null;
        var lines = OwnLines(statement, site.Text);
        if (lines is not { } span || OwnLines(target, site.Text) is not { } place)
            return Layout.IsOneLine(statement, site.Text) ? new[] { Removal.Cut(statement.Span, site.Text), Exit.InFrontOf(target).Insert(site, statement.ToString()) } : null;
        var (from, to) = (Layout.At(statement, site.Text), Layout.At(target, site.Text));
        var text = string.Concat(site.Text.Lines.Where(l => l.Start >= span.Start && l.Start < span.End).Select(l => Reindented(l.ToString(), from.Indent, to.Indent) + to.NewLine));
        return new[] { Removal.Cut(span, site.Text), new TextChange(new TextSpan(place.Start, 0), text) };
    }

    /// <summary>The change that says it once more.</summary>
    public static TextChange Again(StatementSyntax target, StatementSyntax statement, FixSite site) => Exit.InFrontOf(target).Insert(site, statement.ToString());

    /// <summary>The lines of a statement of a list and of the comments right above it; null when something else stands in them.</summary>
    private static TextSpan? OwnLines(StatementSyntax statement, SourceText text)
    {
        if (statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax))
            return null;
        var (first, last) = (text.Lines.GetLineFromPosition(statement.SpanStart), text.Lines.GetLineFromPosition(statement.Span.End));
        var rest = text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)).Trim();
        if (text.ToString(TextSpan.FromBounds(first.Start, statement.SpanStart)).Trim().Length > 0 || rest.Length > 0 && !rest.StartsWith("//"))
            return null;
        while (first.LineNumber > 0 && text.Lines[first.LineNumber - 1] is var above && above.Start >= statement.FullSpan.Start && above.ToString().TrimStart().StartsWith("//"))
            first = above;
        return TextSpan.FromBounds(first.Start, last.End);
    }

    private static string Reindented(string line, string from, string to) => line.StartsWith(from) ? to + line.Substring(from.Length) : line;

    /// <summary>Whether the statement runs whenever the code around it does: no branch, handler or function lies between it and the block that holds both.</summary>
    private static bool IsOnTheWay(StatementSyntax statement, StatementSyntax target)
    {
        SyntaxNode inner = statement;
        for (var outer = statement.Parent; outer is not null; inner = outer, outer = outer.Parent)
        {
            if (outer.Span.Contains(target.Span))
                return outer is not (SwitchStatementSyntax or IfStatementSyntax or TryStatementSyntax) && inner is not (GlobalStatementSyntax { Parent: not CompilationUnitSyntax });
            if (outer is not (BlockSyntax or UsingStatementSyntax or LockStatementSyntax or GlobalStatementSyntax) && !outer.IsLoop()
                && !(outer is TryStatementSyntax attempt && attempt.Block == inner))
                return false;
        }

        return false;
    }

    private static bool DependsOnWhatComesBetween(StatementSyntax statement, StatementSyntax target, FixSite site)
    {
        var used = new HashSet<ISymbol>(
            statement.DescendantNodes().OfType<IdentifierNameSyntax>().Select(n => site.Model.GetSymbolInfo(n, site.Cancellation).Symbol)
                .Where(s => s is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol).Select(s => s!), SymbolEqualityComparer.Default);
        if (used.OfType<ILocalSymbol>().Any(l => l.DeclaringSyntaxReferences.Any(r => r.Span.Start >= target.SpanStart && r.Span.Start < statement.SpanStart)))
            return true;
        var root = statement.AncestorsAndSelf().First(a => a.Span.Contains(target.Span));
        return root.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Any(a => a.SpanStart >= target.SpanStart && a.SpanStart < statement.SpanStart && site.Model.GetSymbolInfo(a.Left, site.Cancellation).Symbol is { } assigned && used.Contains(assigned));
    }
}
