using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TcpLint.CodeFixes;

/// <summary>Reads a connection to the end of its stream before it is closed. Not for all findings at once: the protocol decides who closes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LetThePeerClose))]
public sealed class LetThePeerClose : TcpCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP4001");

    protected override bool FixesAll => false;

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (Drain.Before(site.Node, site).ToList() is { Count: > 0 } changes)
            yield return site.Propose("Let the peer close first", changes);
    }
}
