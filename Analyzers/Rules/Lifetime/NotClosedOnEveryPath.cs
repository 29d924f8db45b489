using System.Linq;
using Microsoft.CodeAnalysis;

namespace TcpLint.Rules.Lifetime;

/// <summary>TCP1002: some path closes the connection or hands it on, another loses it open.</summary>
internal sealed class NotClosedOnEveryPath : IConnectionRule
{
    internal static readonly DiagnosticDescriptor Rule = new(
        "TCP1002", "Connection is not closed on every path", "{0}, {1} here, is closed on some paths only: it is still open {2}, and {3}; close it on that path too",
        Category.Lifetime, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP1002"));

    public DiagnosticDescriptor Descriptor => Rule;

    public Diagnostic? Ask(ConnectionStory story)
    {
        if (story.IsListener || !story.IsEverReleased || story.NormalLosses.FirstOrDefault() is not { } loss)
            return null;
        return story.Report(Descriptor, loss, story.Name, story.Opening.How, ConnectionStory.Where(loss), ConnectionStory.Consequence(loss));
    }
}
