using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Flow;
using TcpLint.Options;

namespace TcpLint.Rules.Listeners;

/// <summary>TCP3001: nothing gives the listener the address reuse that a restart over lingering connections needs.</summary>
internal sealed class AddressReuseMissing : IListenerRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP3001", "Listener cannot rebind while old connections linger (address reuse missing)",
        "{0} is bound without SO_REUSEADDR, {1}: a restart fails with 'address already in use' while connections of the old process are in TIME_WAIT, FIN_WAIT_2, CLOSE_WAIT or ESTABLISHED; {2}",
        Category.Listener, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP3001"));

    public DiagnosticDescriptor Descriptor => s_descriptor;

    /// <summary>Why the listener lacks it; null when it has it, or it is not known.</summary>
    public static string? Why(ListenerStory story) => story.Options.Runtime switch
    {
        TargetRuntime.NetCore20 when story.IsTcp => "which .NET Core 2.0 and older do not set by themselves",
        TargetRuntime.Auto when story.IsMadeAs(Transport.TcpByDefault) && story.MayRunOnUnix => "which .NET on Unix sets by itself only for ProtocolType.Tcp",
        _ => null,
    };

    private static string Cure(ListenerStory story) =>
        story.Options.Runtime == TargetRuntime.NetCore20 ? "set the option before the bind" : "make the socket with ProtocolType.Tcp";

    public IEnumerable<Diagnostic> Ask(ListenerStory story)
    {
        if (!story.Listens || Why(story) is not { } why || IsSet(story))
            yield break;
        if (story.FirstFixedBinding is { } binding && !story.EscapesBefore(binding.Operation))
            yield return story.Report(s_descriptor, binding.Operation, story.Openings.Select(o => (o.Protocol ?? o.Operation).Syntax), story.Name, why, Cure(story));
    }

    /// <summary>On Unix <c>ExclusiveAddressUse = false</c> sets what <c>ReuseAddress</c> sets.</summary>
    private static bool IsSet(ListenerStory story) => story.Settings(OptionKind.Unknown).Any()
        || story.Settings(OptionKind.ReuseAddress).Any(s => s.Option!.Value != 0)
        || story.Settings(OptionKind.ExclusiveAddressUse).Any(s => s.Option!.Value != 1);
}
