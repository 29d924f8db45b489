using System.Linq;
using Microsoft.CodeAnalysis;

namespace TcpLint.Rules.Lifetime;

/// <summary>TCP1007: the body starts a listener, and loses it while it listens.</summary>
internal sealed class ListenerNeverStopped : IConnectionRule
{
    internal static readonly DiagnosticDescriptor Rule = new(
        "TCP1007", "Listener is never stopped", "{0}, {1} here, is {2}: its port stays in LISTEN {3}; stop it {4}",
        Category.Lifetime, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP1007"));

    public DiagnosticDescriptor Descriptor => Rule;

    public Diagnostic? Ask(ConnectionStory story)
    {
        if (!story.IsListener || (story.IsEverReleased ? story.NormalLosses : story.Losses).FirstOrDefault() is not { } loss)
            return null;
        return story.Report(Descriptor, loss, story.Name, "opened", story.IsEverReleased ? "stopped on some paths only" : "never stopped", "until a garbage collection happens to find it", "in a finally");
    }
}
