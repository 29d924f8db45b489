using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.CodeFixes;

/// <summary>Removes the option that lets another listener take the port; a socket made for another protocol is made for TCP, to which the runtime gives what the option was for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepThePort))]
public sealed class KeepThePort : TcpCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TCP3003");

    internal override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (site.Node is not ExpressionSyntax setting || SettingRemoval.Of(setting, site.Model, site.Text, site.Cancellation) is not { } removal
            || ProtocolArgument.ToTcp(site, site.Witnesses) is not { } protocols)
            return Enumerable.Empty<Proposal>();
        var edit = new SolutionEdit(protocols);
        edit.Add(setting.SyntaxTree, removal);
        var title = protocols.Length == 0 ? "Remove the option that shares the port" : "Make the socket with ProtocolType.Tcp in place of the option that shares the port";
        return site.Propose(title, edit);
    }
}
