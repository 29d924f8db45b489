using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Rules;

namespace TcpLint.CodeFixes;

/// <summary>Closes a connection that nothing hands on at the end of its scope: the declaration gets a <c>using</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseWithUsing))]
public sealed class CloseWithUsing : TcpCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP1001", "TCP1002", "TCP1003", "TCP1007");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (site.Has(FindingProperties.Transferred) || site.Has(FindingProperties.HandedOver)
            || OpeningDeclaration.Of(site) is not { } declaration
            || !ScopeUse.EndsWith(site.Model, declaration.Local, declaration.Scope, site.Cancellation))
            yield break;
        var title = $"Close '{declaration.Local.Name}' with 'using'";
        if (site.LanguageVersion >= LanguageVersion.CSharp8 && declaration.Scope is not SwitchSectionSyntax)
            yield return site.Propose(title, AsDeclaration(site, declaration));
        if (AsStatement(site, declaration) is { } changes)
            yield return site.Propose(title, changes);
    }

    private static IEnumerable<TextChange> AsDeclaration(FixSite site, OpeningDeclaration declaration)
    {
        if (!declaration.IsAlone)
            return Separate(site, declaration);
        var changes = new List<TextChange> { new(new TextSpan(declaration.Statement.SpanStart, 0), "using ") };
        if (ObsoleteClose(site, declaration) is { } close)
            changes.Add(close);
        return changes;
    }

    /// <summary>One variable of several gets a declaration of its own.</summary>
    private static IEnumerable<TextChange> Separate(FixSite site, OpeningDeclaration declaration)
    {
        var layout = Layout.At(declaration.Statement, site.Text);
        var type = declaration.Statement.Declaration.Type.ToString();
        var variables = declaration.Statement.Declaration.Variables;
        var index = variables.IndexOf(declaration.Declarator);
        var start = index == 0 ? declaration.Statement.SpanStart : variables.GetSeparator(index - 1).SpanStart;
        var lineBreak = ";" + layout.NewLine + layout.Indent;
        yield return new TextChange(TextSpan.FromBounds(start, declaration.Declarator.SpanStart), (index == 0 ? "" : lineBreak) + $"using {type} ");
        if (index + 1 < variables.Count)
            yield return new TextChange(TextSpan.FromBounds(variables.GetSeparator(index).SpanStart, variables[index + 1].SpanStart), lineBreak + type + " ");
    }

    private static IEnumerable<TextChange>? AsStatement(FixSite site, OpeningDeclaration declaration)
    {
        var rest = declaration.Rest;
        if (declaration.Scope is SwitchSectionSyntax && rest.LastOrDefault() is BreakStatementSyntax)
            rest = rest.Take(rest.Count - 1).ToList();
        if (!declaration.IsAlone || declaration.Statement.ContainsDirectives || rest.Count == 0)
            return null;
        return StatementRun.Of(site.Text, rest)?.Block()
            .Prepend(new TextChange(new TextSpan(declaration.Statement.SpanStart, 0), "using ("))
            .Prepend(new TextChange(declaration.Statement.SemicolonToken.Span, ")"));
    }

    /// <summary>Removes a close at the very end of the scope, which the <c>using</c> makes superfluous.</summary>
    private static TextChange? ObsoleteClose(FixSite site, OpeningDeclaration declaration)
    {
        if (!ClosesLast(declaration))
            return null;
        var close = declaration.Rest[declaration.Rest.Count - 1];
        if (close.GetLeadingTrivia().Concat(close.GetTrailingTrivia()).Any(t => !t.IsKind(SyntaxKind.WhitespaceTrivia) && !t.IsKind(SyntaxKind.EndOfLineTrivia)))
            return null;
        var line = site.Text.Lines.GetLineFromPosition(close.SpanStart);
        if (line.ToString().Trim() != close.ToString())
            return null;
        // No blank line stays in front of the closing brace.
        var above = line.LineNumber - 1;
        while (close.Parent is BlockSyntax && above > 0 && string.IsNullOrWhiteSpace(site.Text.Lines[above].ToString()))
            above--;
        return above >= 0 ? new TextChange(TextSpan.FromBounds(site.Text.Lines[above].End, line.End), "") : null;
    }

    private static bool ClosesLast(OpeningDeclaration declaration) =>
        declaration.Rest.LastOrDefault() is { } last && ClosingCall.TargetOf(last) is IdentifierNameSyntax name && name.Identifier.ValueText == declaration.Local.Name;
}
