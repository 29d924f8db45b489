using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Rules;

namespace TcpLint.CodeFixes;

/// <summary>
/// Closes a connection that goes to a handler which runs in its own time: the <c>using</c> goes into the handler, never around the hand-off.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseInHandler))]
public sealed class CloseInHandler : TcpCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP1001", "TCP1002", "TCP1003");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (site.Has(FindingProperties.Transferred) || Handler.Of(site) is not { } handler || Using(handler, handler.Body.SyntaxTree.GetText()) is not { } changes)
            return Enumerable.Empty<Proposal>();
        var edit = new SolutionEdit();
        edit.Add(handler.Body.SyntaxTree, changes);
        return site.Propose($"Close '{handler.Name}' in its handler with 'using'", edit);
    }

    /// <summary>A variable that the handler makes of its argument first gets the <c>using</c>; otherwise a block around all that the handler does.</summary>
    private static IEnumerable<TextChange>? Using(Handler handler, SourceText text)
    {
        if (handler.Cast is { } cast)
            return new[] { new TextChange(new TextSpan(cast.SpanStart, 0), "using ") };
        if (handler.Body is BlockSyntax block)
            return StatementRun.Of(text, block.Statements)?.Block($"using ({handler.Name})");
        var statement = $"using ({handler.Name}) " + (handler.Returns ? "return " : "");
        return handler.Body.Parent switch
        {
            AnonymousFunctionExpressionSyntax => new[] { new TextChange(new TextSpan(handler.Body.SpanStart, 0), "{ " + statement), new TextChange(new TextSpan(handler.Body.Span.End, 0), "; }") },
            ArrowExpressionClauseSyntax arrow => BodyText.UnderHeader(text, arrow, $"using ({handler.Name})", handler.Returns),
            _ => null,
        };
    }
}
