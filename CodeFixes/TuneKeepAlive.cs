using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TcpLint.CodeFixes;

/// <summary>Sets the times of keepalive where it is switched on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TuneKeepAlive))]
public sealed class TuneKeepAlive : TcpCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP5002");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (OptionStatement.At(site) is { } statement)
            yield return site.Propose("Set the times of keepalive", statement.After(KeepAliveOptions.Tuning(site).ToArray()));
    }
}
