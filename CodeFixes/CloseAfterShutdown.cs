using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.CodeFixes;

/// <summary>Puts the close that follows a <c>Shutdown</c> into a <c>finally</c>, so that it runs when the <c>Shutdown</c> throws.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseAfterShutdown))]
public sealed class CloseAfterShutdown : TcpCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP1009");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (site.Node.FirstAncestorOrSelf<StatementSyntax>() is not ExpressionStatementSyntax shutdown)
            yield break;
        var between = new List<StatementSyntax> { shutdown };
        foreach (var statement in OpeningDeclaration.Following(shutdown))
        {
            if (IsCloseOf(statement, shutdown))
            {
                const string Title = "Close in a 'finally'";
                if (MoveIntoFinallyOf(site, shutdown, statement) is { } moved)
                    yield return site.Propose(Title, moved);
                else if (StatementRun.Of(site.Text, between)?.TryFinally(statement) is { } wrapped)
                    yield return site.Propose(Title, wrapped);
                // Where what comes before can fail as well, it goes into the 'try' with the rest.
                if (StatementRun.Of(site.Text, SinceOpening(shutdown).Concat(between).ToList())?.TryFinally(statement) is { } more)
                    yield return site.Propose(Title, more);
                yield break;
            }

            between.Add(statement);
        }
    }

    /// <summary>The statements in front of the <c>Shutdown</c> that use its variable, and what stands between them; not that which opens it.</summary>
    private static IEnumerable<StatementSyntax> SinceOpening(ExpressionStatementSyntax shutdown)
    {
        if (Receivers(shutdown.Expression).LastOrDefault() is not IdentifierNameSyntax variable || shutdown.Parent is not (BlockSyntax or SwitchSectionSyntax))
            return Enumerable.Empty<StatementSyntax>();
        var before = shutdown.Parent.ChildNodes().OfType<StatementSyntax>().TakeWhile(s => s != shutdown).ToList();
        var opening = before.FindLastIndex(s => s is LocalDeclarationStatementSyntax local && local.Declaration.Variables.Any(v => v.Identifier.ValueText == variable.Identifier.ValueText)
            || s is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax assigned } } && assigned.Identifier.ValueText == variable.Identifier.ValueText);
        return opening < 0 ? Enumerable.Empty<StatementSyntax>() : before.Skip(opening + 1);
    }

    /// <summary>A close of the same variable, or of the client whose socket was shut down.</summary>
    private static bool IsCloseOf(StatementSyntax statement, ExpressionStatementSyntax shutdown) =>
        ClosingCall.TargetOf(statement) is { } target && Receivers(shutdown.Expression).Any(r => r.IsEquivalentTo(target, topLevel: false));

    private static IEnumerable<ExpressionSyntax> Receivers(ExpressionSyntax call)
    {
        for (var receiver = ReceiverOf(call); receiver is not null; receiver = ReceiverOf(receiver))
            yield return receiver;
    }

    private static ExpressionSyntax? ReceiverOf(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax call => call.Expression is MemberAccessExpressionSyntax member ? member.Expression : null,
        ConditionalAccessExpressionSyntax access => access.Expression,
        MemberAccessExpressionSyntax member => member.Expression,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => sure.Operand,
        _ => null,
    };

    /// <summary>Where a <c>try</c> holds nothing but the two and what stands between, its own <c>finally</c> is the place.</summary>
    private static IEnumerable<TextChange>? MoveIntoFinallyOf(FixSite site, StatementSyntax shutdown, StatementSyntax close)
    {
        if (shutdown.Parent is not BlockSyntax { Parent: TryStatementSyntax { Finally: null, Catches.Count: > 0 } outer } block || outer.Block != block
            || block.Statements.First() != shutdown || block.Statements.Last() != close || outer.ContainsDirectives || Layout.IsOneLine(outer, site.Text))
            return null;
        var layout = Layout.At(outer, site.Text);
        var start = site.Text.Lines.GetLineFromPosition(close.SpanStart).Start;
        var end = site.Text.Lines.GetLineFromPosition(close.Span.End);
        var line = site.Text.ToString(TextSpan.FromBounds(close.SpanStart, end.End));
        if (!site.Text.ToString(TextSpan.FromBounds(start, close.SpanStart)).All(char.IsWhiteSpace))
            return null;
        var head = layout.BracesEndLines ? " finally {" : layout.NewLine + layout.Indent + "finally" + layout.NewLine + layout.Indent + "{";
        return new[]
        {
            new TextChange(TextSpan.FromBounds(start, end.EndIncludingLineBreak), ""),
            new TextChange(new TextSpan(outer.Span.End, 0), head + layout.NewLine + layout.Line(line) + layout.Close),
        };
    }
}
