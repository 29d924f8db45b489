using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Rules;

namespace TcpLint.CodeFixes;

/// <summary>Closes the connection on the path that the end of the stream takes: in the branch that tests for it, or after the loop that ends on it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseAtEndOfStream))]
public sealed class CloseAtEndOfStream : TcpCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP2002");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (ReadResult.Of(site) is not { } read || !site.Finding.Properties.TryGetValue(FindingProperties.Connection, out var connection) || connection is null)
            yield break;
        foreach (var changes in Edits(new StatementText(site.Text), read, connection + ".Close();"))
        {
            var list = changes.ToList();
            if (list.Count > 0)
                yield return site.Propose($"Close '{connection}' at the end of the stream", list);
        }
    }

    /// <summary>The places where the close could go; the trial tells which is on the path.</summary>
    private static IEnumerable<IEnumerable<TextChange>> Edits(StatementText text, ReadResult read, string close)
    {
        foreach (var test in Tests(read.Statement))
        {
            yield return text.AtStart(test.Statement, close);
            yield return text.Else(test, close);
        }

        if (read.Loop is { } loop)
            yield return text.After(loop, close);
    }

    private static IEnumerable<IfStatementSyntax> Tests(StatementSyntax statement)
    {
        if (statement is IfStatementSyntax own)
            yield return own;
        if (statement.Parent is not BlockSyntax { Statements: var all })
            yield break;
        foreach (var next in all.Skip(all.IndexOf(statement) + 1).OfType<IfStatementSyntax>())
            yield return next;
    }
}
