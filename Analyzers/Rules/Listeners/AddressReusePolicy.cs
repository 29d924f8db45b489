using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.Listeners;

/// <summary>TCP3004: the listener says nothing about who may use its port beside it.</summary>
internal sealed class AddressReusePolicy : IListenerRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP3004", "Listener states no address reuse policy",
        "{0} is bound to its port without a word on address reuse: neither ReuseAddress nor ExclusiveAddressUse is set; say before the bind which it is to be",
        Category.Listener, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP3004"));

    public DiagnosticDescriptor Descriptor => s_descriptor;

    public IEnumerable<Diagnostic> Ask(ListenerStory story)
    {
        if (!story.Listens || !story.IsTcp || AddressReuseMissing.Why(story) is not null)
            yield break;
        if (story.Settings(OptionKind.ReuseAddress, OptionKind.ExclusiveAddressUse, OptionKind.Unknown).Any())
            yield break;
        if (IsProbe(story))
            yield break;
        if (story.FirstFixedBinding is { } binding && !story.EscapesBefore(binding.Operation))
            yield return story.Report(s_descriptor, binding.Operation, story.Openings.Select(o => o.Operation.Syntax), story.Name);
    }

    /// <summary>A local that is closed where it was made, and accepts nobody, only tries whether the port is free.</summary>
    private static bool IsProbe(ListenerStory story) => story.Symbol is ILocalSymbol local
        && story.Events.All(e => e.Call is not (SocketCall.Accept or SocketCall.Escape)) && story.Openings.Length > 0
        && (story.Events.Any(e => e.Call is SocketCall.Close or SocketCall.Stop) || IsUsing(local));

    private static bool IsUsing(ILocalSymbol local) => local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().Parent?.Parent is UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 };
}
