using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Options;
using TcpLint.Sockets;

namespace TcpLint.Rules.Listeners;

/// <summary>TCP3003: an option set before the bind lets a second listener take the same port.</summary>
internal sealed class AddressReuseShared : IListenerRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP3003", "ReuseAddress lets another listener take the port",
        "{0} on '{1}' lets a second process listen on the same port and take its connections (SO_REUSEPORT on Unix, port hijacking on Windows); a restart does not need it: {2}",
        Category.Listener, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP3003"));

    public DiagnosticDescriptor Descriptor => s_descriptor;

    public IEnumerable<Diagnostic> Ask(ListenerStory story)
    {
        // Where the runtime sets nothing by itself, ReuseAddress is all there is.
        if (story.Options.AllowPortSharing || story.Options.Runtime == TargetRuntime.NetCore20 || !story.Listens || !SpeaksTcp(story))
            yield break;
        var cure = story.Openings.Any(o => o.Transport == Transport.TcpByDefault)
            ? "make the socket with ProtocolType.Tcp instead, to which .NET on Unix gives the address reuse"
            : "remove it, the runtime sees to address reuse by itself";
        var protocols = story.Openings.Where(o => o.Transport == Transport.TcpByDefault).Select(o => (o.Protocol ?? o.Operation).Syntax);
        foreach (var setting in story.Events.Where(e => Shares(e.Option)))
        {
            if (story.Bindings.Any(b => MayPrecede(setting.Operation.Syntax, b.Operation.Syntax)))
                yield return story.Report(s_descriptor, setting.Operation, protocols, setting.Option!.Kind == OptionKind.ReuseAddress ? "ReuseAddress" : "ExclusiveAddressUse = false", story.Name, cure);
        }
    }

    /// <summary>Whether an option of a listener lets others take its port, and that is not allowed.</summary>
    public static bool IsOneIn(ListenerStory story, OptionSetting option) => Shares(option) && !story.Options.AllowPortSharing && story.Options.Runtime != TargetRuntime.NetCore20;

    private static bool Shares(OptionSetting? option) => option is { Kind: OptionKind.ReuseAddress, Value: not (null or 0) } or { Kind: OptionKind.ExclusiveAddressUse, Value: 0 };

    /// <summary>Made for TCP, or by code that is not seen but bound like it.</summary>
    private static bool SpeaksTcp(ListenerStory story) =>
        story.IsTcp
        || story.Openings.All(o => o.Transport != Transport.Other)
        && story.Bindings.All(b => b.Call == SocketCall.Start || b.Operation is IInvocationOperation bind && bind.Arguments.All(a => ListenerOpening.IsIp(a.Value.Plain().Type)));

    /// <summary>Whether an option can have been set when the listener is bound. What a constructor binds is bound before any other method runs.</summary>
    private static bool MayPrecede(SyntaxNode setting, SyntaxNode binding)
    {
        var (sets, binds) = (Member(setting), Member(binding));
        return sets == binds ? setting.SpanStart < binding.SpanStart : binds is not ConstructorDeclarationSyntax || sets is not MethodDeclarationSyntax;
    }

    private static MemberDeclarationSyntax? Member(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>();
}
