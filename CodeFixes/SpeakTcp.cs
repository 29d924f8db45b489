using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TcpLint.CodeFixes;

/// <summary>Makes a listening socket with <c>ProtocolType.Tcp</c>, to which the runtime gives the address reuse that a restart needs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SpeakTcp))]
public sealed class SpeakTcp : TcpCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP3001");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (ProtocolArgument.ToTcp(site, site.Witnesses) is { Count: > 0 } changes)
            yield return site.Propose("Make the socket with ProtocolType.Tcp", changes);
    }
}
