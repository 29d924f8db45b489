using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
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
        return ProtocolArgument.ToTcp(site, site.Witnesses) is { Length: > 0 } changes
            ? site.Propose("Make the socket with ProtocolType.Tcp", new SolutionEdit(changes))
            : Enumerable.Empty<Proposal>();
    }
}
