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
    public const string Key = "TcpLint.CloseInHandler";

    public override string EquivalenceKey => Key;

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP1001", "TCP1002", "TCP1003");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (site.Has(FindingProperties.Transferred) || OpeningDeclaration.Of(site) is not { } declaration || Handler.Of(site, declaration) is not { } handler)
            yield break;
        if (site.Document.Project.Solution.GetDocument(handler.Body.SyntaxTree) is not { } document || !handler.Body.SyntaxTree.TryGetText(out var text))
            yield break;
        if (Using(handler, text) is { } changes)
            yield return new Proposal($"Close '{handler.Name}' in its handler with 'using'", document.WithText(text.WithChanges(changes)).Project.Solution);
    }

    /// <summary>A variable that the handler makes of its argument first gets the <c>using</c>; otherwise a block around all that the handler does.</summary>
    private static IEnumerable<TextChange>? Using(Handler handler, SourceText text)
    {
        if (handler.Cast is { } cast)
            return new[] { new TextChange(new TextSpan(cast.SpanStart, 0), "using ") };
        var statements = handler.Body.Statements;
        return StatementRun.Of(text, statements)?.Block($"using ({handler.Name})");
    }
}
